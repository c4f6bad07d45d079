import { html } from 'hono/html'
import { address } from '../platform/web/address.ts'
import { csvResponse } from '../platform/web/csv.ts'
import { framed, type PageView } from '../platform/web/pages.tsx'
import { DataTable, Empty, Heading, WorldSwitch } from '../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { RegisterTabs } from './frame.tsx'
import { listDistricts, listTargetGroups } from './noun.acts.ts'

export interface NounsView {
  choice: WorldChoice
  rows: readonly { id: string; name: string }[]
}

interface NounPage {
  path: string
  title: string
  lead: string
  empty: string
  /** Where the thing is used, with a word for the link. */
  used?: { path: string; parameter: string; words: string }
}

export const targetGroups: NounPage = {
  path: '/registre/maalgrupper',
  title: 'Målgrupper',
  lead: 'Hvem en delaftale er for, i aftalens egne ord.',
  empty: 'Her står målgrupperne, når de er optaget.',
  used: { path: '/tilbud', parameter: 'maalgruppe', words: 'Se delaftalerne' },
}

export const districts: NounPage = {
  path: '/registre/bydele',
  title: 'Bydele',
  lead: 'Bydelene, som borgere og indsatser hører til.',
  empty: 'Her står bydelene, når de er optaget.',
}

export const targetGroupsPage = pageOf(targetGroups, listTargetGroups)
export const districtsPage = pageOf(districts, listDistricts)

function pageOf(noun: NounPage, act: typeof listDistricts) {
  return async (c: WebContext) => {
    const choice = worldChoice(c)
    const { rows } = await visitOf(c).do(act, { world: choice.world })
    if (c.req.query('format') === 'csv') {
      const columns = [{ label: 'Navn', value: (r: { name: string }) => r.name }]
      return csvResponse(c, noun.path.split('/').at(-1) ?? 'liste', columns, rows)
    }
    return framed(c, nounsView(noun, { choice, rows }))
  }
}

export function nounsView(noun: NounPage, { choice, rows }: NounsView): PageView {
  return { title: noun.title, world: choice.world, body: <NounsBody noun={noun} choice={choice} rows={rows} /> }
}

function NounsBody({ noun, choice, rows }: NounsView & { noun: NounPage }) {
  const { path, title, lead, empty, used } = noun
  const csv = address(path, { verden: choice.query, format: 'csv' })
  const columns = [{ label: 'Navn' }, ...(used === undefined ? [] : [{ label: 'Tilbud' }])]
  return (
    <>
      <Heading kicker="Registre" title={title} lead={lead} actions={<WorldSwitch choice={choice} path={path} />} />
      <RegisterTabs current={path} choice={choice} />
      {rows.length === 0 ? (
        <Empty title={empty}>Udbudskonsulenten og administratoren kan optage dem.</Empty>
      ) : (
        <DataTable caption={title} captionHidden columns={columns} csv={csv}>
          {rows.map(
            ({ id, name }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${
                  used === undefined
                    ? ''
                    : html`<td>
                        <a href="${address(used.path, { [used.parameter]: id, verden: choice.query })}"
                          >${used.words}</a
                        >
                      </td>`
                }
              </tr>`,
          )}
        </DataTable>
      )}
    </>
  )
}

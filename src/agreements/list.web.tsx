import { html } from 'hono/html'
import type { z } from 'zod'
import type { Day } from '../kernel/day.ts'
import { mayDo } from '../platform/index.ts'
import { address } from '../platform/web/address.ts'
import { csvResponse, type CsvColumn } from '../platform/web/csv.ts'
import { framed, type PageView } from '../platform/web/pages.tsx'
import { DataTable, door, Empty, Heading, state, WorldSwitch } from '../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { concludeAgreement } from './agreements.acts.ts'
import { agreementKind, agreementState, endsWithinYear, listAgreements, termWords } from '../portfolio/index.ts'

export type Row = z.output<(typeof listAgreements)['output']>['rows'][number]

export interface AgreementsView {
  choice: WorldChoice
  rows: readonly Row[]
  today: Day
  mayConclude?: boolean
}

const path = '/aftaler'

export async function agreementsPage(c: WebContext) {
  const visit = visitOf(c)
  const choice = worldChoice(c)
  const { rows } = await visit.do(listAgreements, { world: choice.world })
  if (c.req.query('format') === 'csv') return csvResponse(c, 'aftaler', columns(choice.world, visit.today), rows)
  const mayConclude = choice.world === visit.by.world && mayDo(concludeAgreement, visit.by)
  return framed(c, agreementsView({ choice, rows, today: visit.today, mayConclude }))
}

export function agreementsView(view: AgreementsView): PageView {
  return { title: 'Aftaler', world: view.choice.world, body: <AgreementsBody {...view} /> }
}

/** What the list answers first: how many are in force, and what ends soon. */
export function agreementsLead({ rows, choice, today }: AgreementsView): string {
  if (choice.world === 'papers') {
    return `${rows.length} aftaler, som papirerne nævner dem. Mange løbetider er ikke trykt, og så står der det.`
  }
  const live = rows.filter(
    (r) => r.state === 'concluded' && (r.startsOn ?? '') <= today && (r.endsBefore ?? '9') > today,
  )
  const ending = live.filter((row) => endsWithinYear(row, today)).length
  const inForce = live.length === 1 ? 'Én aftale er i kraft' : `${live.length} aftaler er i kraft`
  if (ending === 0) return `${inForce}.`
  return `${inForce}; ${ending === live.length && ending === 1 ? 'den' : ending} slutter inden for et år.`
}

function AgreementsBody(view: AgreementsView) {
  const { choice, rows, today } = view
  const csv = address(path, { verden: choice.query, format: 'csv' })
  return (
    <>
      <Heading title="Aftaler" lead={agreementsLead(view)} actions={<WorldSwitch choice={choice} path={path} />} />
      {view.mayConclude === true ? (
        <p>
          <a href={`${path}/ny`}>Indgå en aftale</a>
        </p>
      ) : null}
      {rows.length === 0 ? (
        <Empty
          title="Her står aftalerne, når den første er indgået."
          begin={{ href: '/indkoeb', label: 'Se tildelingerne' }}
        >
          Udbudskonsulenten indgår en aftale på grundlag af en tildeling.
        </Empty>
      ) : (
        <DataTable caption="Aftaler" captionHidden csv={csv} columns={heads}>
          {rows.map((row) => {
            const { tone, words } = agreementState(row, today)
            const href = `${path}/${encodeURIComponent(row.code)}`
            return html`<tr>
              <th scope="row"><a href="${href}">${row.name}</a></th>
              <td>${agreementKind(row.kind)}</td>
              <td>${termWords(row, choice.world)}</td>
              <td>${door(`${href}#delaftaler`, String(row.lots))}</td>
              <td>${door(`${href}#delaftaler`, String(row.suppliers))}</td>
              <td>${state(tone, words)}</td>
            </tr>`
          })}
        </DataTable>
      )}
    </>
  )
}

function columns(world: string, today: Day): CsvColumn<Row>[] {
  return [
    { label: 'Kode', value: (r) => r.code },
    { label: 'Aftale', value: (r) => r.name },
    { label: 'Slags', value: (r) => agreementKind(r.kind) },
    { label: 'Løbetid', value: (r) => termWords(r, world) },
    { label: 'Begynder', value: (r) => r.startsOn },
    { label: 'Slutter før', value: (r) => r.endsBefore },
    { label: 'Delaftaler', value: (r) => r.lots },
    { label: 'Leverandører', value: (r) => r.suppliers },
    { label: 'Stand', value: (r) => agreementState(r, today).words },
  ]
}

const heads = [
  { label: 'Aftale' },
  { label: 'Slags' },
  { label: 'Løbetid' },
  { label: 'Delaftaler', numeric: true },
  { label: 'Leverandører', numeric: true },
  { label: 'Stand' },
]

import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { framed } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, WorldSwitch } from '../../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { decideRoute, listRoutes } from './decide.acts.ts'
import type { RouteRowShown } from './decide.input.ts'
import { routeNames } from './words.ts'

const path = '/indkoeb/vej/afgoerelser'

export async function decisionsPage(c: WebContext) {
  const [visit, choice] = [visitOf(c), worldChoice(c)]
  const { rows } = await visit.do(listRoutes, { world: choice.world })
  if (c.req.query('format') === 'csv') return csvResponse(c, 'lovlige-veje', columns, rows)
  const view = { rows, choice, mayDecide: mayDo(decideRoute, visit.by) }
  return framed(c, {
    title: 'Afgørelser om lovlig vej',
    world: choice.world,
    crumbs: [
      { href: '/indkoeb', label: 'Indkøb' },
      { href: '/indkoeb/vej', label: 'Lovlig vej' },
      { label: 'Afgørelser' },
    ],
    body: <DecisionsBody {...view} />,
  })
}

interface DecisionsProps {
  rows: readonly RouteRowShown[]
  choice: WorldChoice
  mayDecide: boolean
}

export function DecisionsBody({ rows, choice, mayDecide }: DecisionsProps) {
  return (
    <>
      <Heading
        title="Afgørelser om lovlig vej"
        lead="Hver afgørelse står, som den blev truffet. Bliver den vurderet igen, er det en ny."
        actions={
          <>
            <WorldSwitch choice={choice} path={path} />
            {mayDecide ? (
              <a class="button button-primary" href="/indkoeb/vej">
                Find en lovlig vej
              </a>
            ) : null}
          </>
        }
      />
      {rows.length === 0 ? (
        <Empty
          title={
            choice.world === 'papers'
              ? 'Papirerne trykker ingen afgørelse om vejen.'
              : 'Her står afgørelserne, når den første er gemt.'
          }
        >
          En udbudskonsulent eller leder gemmer dem.
        </Empty>
      ) : (
        <DataTable
          caption="Afgørelser"
          captionHidden
          csv={address(path, { verden: choice.query, format: 'csv' })}
          columns={[{ label: 'Køb' }, { label: 'Vej' }, { label: 'Værdi' }, { label: 'Afgjort' }]}
        >
          {rows.map(
            (r) =>
              html`<tr>
                <th scope="row"><a href="/indkoeb/vej/${encodeURIComponent(r.id)}">${r.title}</a></th>
                <td>
                  ${routeNames[r.chosen]}${r.followedBy === null ? '' : html`<span class="fact-note">vurderet igen</span>`}
                </td>
                <td class="nowrap">${formatKroner(r.totalOere)}</td>
                <td>${r.byName}<span class="fact-note">${formatDay(r.decidedOn)}</span></td>
              </tr>`,
          )}
        </DataTable>
      )}
    </>
  )
}

const columns = [
  { label: 'Køb', value: (r: RouteRowShown) => r.title },
  { label: 'Vej', value: (r: RouteRowShown) => routeNames[r.chosen] },
  { label: 'Værdi i øre', value: (r: RouteRowShown) => String(r.totalOere) },
  { label: 'Offentliggøres', value: (r: RouteRowShown) => r.publicationDate },
  { label: 'Afgjort', value: (r: RouteRowShown) => r.decidedOn },
  { label: 'Af', value: (r: RouteRowShown) => r.byName },
]

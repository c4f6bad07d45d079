import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { type PageView, framed } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, WorldSwitch } from '../../platform/web/ui/index.ts'
import { type WebContext, visitOf } from '../../platform/web/visit.ts'
import { type WorldChoice, worldChoice } from '../../platform/web/worlds.ts'
import { EffortDoors } from '../effort/doors.tsx'
import { listAwards } from './award.acts.ts'
import { procedure } from './award.view.ts'

type Row = z.output<(typeof listAwards)['output']>['rows'][number]

export interface AwardsView {
  choice: WorldChoice
  rows: readonly Row[]
}

const path = '/indkoeb'

export async function awardsPage(c: WebContext) {
  const choice = worldChoice(c)
  const { rows } = await visitOf(c).do(listAwards, { world: choice.world })
  if (c.req.query('format') === 'csv') return csvResponse(c, 'tildelinger', columns, rows)
  return framed(c, awardsView({ choice, rows }))
}

export function awardsView(view: AwardsView): PageView {
  return { title: 'Indkøb', world: view.choice.world, body: <AwardsBody {...view} /> }
}

function AwardsBody({ choice, rows }: AwardsView) {
  const csv = address(path, { verden: choice.query, format: 'csv' })
  return (
    <>
      <Heading
        title="Indkøb"
        lead="Hvem der blev valgt til hvilke delaftaler, hvordan og hvorfor. En aftale bygger på sin tildeling."
        actions={<WorldSwitch choice={choice} path={path} />}
      />
      <EffortDoors />
      {rows.length === 0 ? (
        <None papers={choice.world === 'papers'} />
      ) : (
        <DataTable
          caption="Tildelinger"
          csv={csv}
          columns={['Tildeling', 'Besluttet', 'Procedure'].map((label) => ({ label }))}
        >
          {rows.map(
            (row) =>
              html`<tr>
                <th scope="row"><a href="/indkoeb/${encodeURIComponent(row.id)}">${row.title}</a></th>
                <td>${formatDay(row.decided_on)}</td>
                <td>${procedure(row.procedure).name}</td>
              </tr>`,
          )}
        </DataTable>
      )}
    </>
  )
}

function None({ papers }: { papers: boolean }) {
  if (papers) {
    return (
      <Empty
        title="Papirerne trykker ingen tildeling."
        begin={{ href: '/aftaler?verden=papirer', label: 'Se papirernes aftaler' }}
      >
        De nævner leverandører og aftaler, men ikke hvem der vandt over hvem.
      </Empty>
    )
  }
  return (
    <Empty title="Her står tildelingerne, når den første er optaget.">
      Udbudskonsulenten optager en tildeling med vindere og begrundelse.
    </Empty>
  )
}

const columns = [
  { label: 'Tildeling', value: (r: Row) => r.title },
  { label: 'Besluttet', value: (r: Row) => r.decided_on },
  { label: 'Procedure', value: (r: Row) => procedure(r.procedure).name },
]

import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { address } from '../../platform/web/address.ts'
import { DataTable, Empty } from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import type { listAwards } from './award.acts.ts'
import { procedure } from './award.view.ts'

type Row = z.output<(typeof listAwards)['output']>['rows'][number]

export interface AwardsView {
  choice: WorldChoice
  rows: readonly Row[]
}

const path = '/indkoeb'

export function AwardsTable({ choice, rows }: AwardsView) {
  const csv = address(path, { verden: choice.query, format: 'csv' })
  return rows.length === 0 ? (
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

export const awardColumns = [
  { label: 'Tildeling', value: (r: Row) => r.title },
  { label: 'Besluttet', value: (r: Row) => r.decided_on },
  { label: 'Procedure', value: (r: Row) => procedure(r.procedure).name },
]

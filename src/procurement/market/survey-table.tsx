import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, state } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'

export function Survey({ survey }: { survey: NonNullable<EffortOnSheet['survey']> }) {
  return (
    <>
      <p>
        {survey.on === null ? '' : `Afdækket ${formatDay(survey.on)}. `}
        {survey.how}
      </p>
      <DataTable
        caption="Virksomheder, der er set på"
        columns={[{ label: 'Virksomhed' }, { label: 'Egnet' }, { label: 'Kendskab til målgruppen' }]}
      >
        {survey.candidates.map(
          (c) =>
            html`<tr>
              <th scope="row"><a href="/registre/virksomheder/${encodeURIComponent(c.enterprise)}">${c.name}</a></th>
              <td>${c.suitable ? state('good', 'Egnet') : state('neutral', 'Ikke egnet')}</td>
              <td>${c.knowledge ?? ''}${c.reason === null ? '' : html` ${c.reason}`}</td>
            </tr>`,
        )}
      </DataTable>
    </>
  )
}

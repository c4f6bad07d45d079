import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, state } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'

interface AssessmentProps {
  effort: EffortOnSheet
  assessment: NonNullable<EffortOnSheet['assessment']>
}

/** Points as they were given; the totals are the weights times the points, exactly. */
export function Assessment({ effort, assessment }: AssessmentProps) {
  const criteria = (effort.call?.criteria ?? []).filter((c) => c.weight.numerator > 0n)
  const columns = [
    { label: 'Virksomhed' },
    ...criteria.map((c) => ({ label: c.title, numeric: true })),
    { label: 'I alt', numeric: true, hint: 'Summen af vægt gange point' },
    { label: 'Forsvarligt' },
    { label: 'Begrundelse' },
  ]
  return (
    <>
      <h3>Vurderet {formatDay(assessment.on)}</h3>
      {assessment.reason === null ? null : <p>Vurderet igen: {assessment.reason}</p>}
      <DataTable caption="Point" columns={columns}>
        {assessment.scores.map(
          (s) =>
            html`<tr>
              <th scope="row">${s.name}</th>
              ${criteria.map((c) => html`<td>${s.points.find((p) => p.criterion === c.id)?.points ?? ''}</td>`)}
              <td>${s.total.rounded.replace('.', ',')}</td>
              <td>${s.sound ? state('good', 'Ja') : state('bad', 'Nej')}</td>
              <td>${s.reason}</td>
            </tr>`,
        )}
      </DataTable>
      {assessment.notes.map((n) => (
        <p class="soft">Skrevet ned uden vægt: {n.text}</p>
      ))}
    </>
  )
}

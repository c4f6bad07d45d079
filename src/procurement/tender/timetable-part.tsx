import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable } from '../../platform/web/ui/index.ts'
import { timetableSteps, type TenderFacts } from './tender.input.ts'
import { instantWords, stepWords } from './tender.view.ts'

export function TimetablePart({ facts }: { facts: TenderFacts }) {
  const all = timetableSteps.flatMap((step) => {
    if (step === 'bids-due' && facts.bidsDueAt !== undefined)
      return [{ label: stepWords[step], when: instantWords(facts.bidsDueAt) }]
    const said = facts.timetable.find((s) => s.step === step)
    if (!said) return []
    return [{ label: stepWords[step], when: said.on ? formatDay(said.on) : (said.text ?? 'ikke oplyst') }]
  })
  if (all.length === 0) return null
  return (
    <>
      <h2>Tidsplan</h2>
      <DataTable caption="Tidsplan" captionHidden columns={[{ label: 'Trin' }, { label: 'Hvornår' }]}>
        {all.map(
          (s) =>
            html`<tr>
              <th scope="row">${s.label}</th>
              <td>${s.when}</td>
            </tr>`,
        )}
      </DataTable>
    </>
  )
}

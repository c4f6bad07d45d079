import { html } from 'hono/html'
import { formatMonth } from '../../kernel/day.ts'
import { DataTable } from '../../platform/web/ui/index.ts'
import { kronerCell } from './prognosis.view.ts'
import type { Shown } from './shown.ts'

const numeric = (label: string) => ({ label, numeric: true })

/** What the picture shows, month by month: expected use, and use since the start. */
export function ExpectedTable({ answer, end }: { answer: Shown['run']['answer']['term']; end: string }) {
  const { months, cumulative } = answer
  const sums = new Map(cumulative.map((m) => [m.month, m]))
  const columns = ['Lavt (10 %)', 'Midt (50 %)', 'Højt (90 %)', 'I alt, lavt', 'I alt, midt', 'I alt, højt'].map(
    numeric,
  )
  return (
    <DataTable
      caption="Ventet forbrug pr. måned og i alt siden start, kr."
      columns={[{ label: 'Måned' }, ...columns]}
      compact
    >
      {months.map((m) => {
        const sum = sums.get(m.month)
        const cells = [m.p10, m.p50, m.p90, sum?.p10, sum?.p50, sum?.p90]
        return html`<tr>
          <th scope="row">${formatMonth(m.month)}${m.month > end ? ' (efter udløb)' : ''}</th>
          ${cells.map((oere) => html`<td>${oere === undefined ? '' : kronerCell(oere)}</td>`)}
        </tr>`
      })}
    </DataTable>
  )
}

export const methodWords: Readonly<Record<string, string>> = {
  'stock-flow': 'Beholdning og tilgang af forløb',
  'last-3-months': 'De seneste tre måneder, lige frem',
  'last-12-months': 'De seneste tolv måneder',
  'seasonal-naive': 'Samme måned sidste år',
  smoothing: 'Udjævnet niveau',
  weighted: 'Flere metoder vejet sammen',
}

/** How the forecast and simpler ones would have done on the lot's own past. */
export function ScoreTable({ shown }: { shown: Shown }) {
  const { scores, method } = shown.run.answer.term
  return (
    <DataTable
      caption="Prognosen på delaftalens egen fortid"
      columns={[
        { label: 'Metode' },
        { label: 'Pinball', numeric: true, hint: 'Gennemsnitligt tab ved 10, 50 og 90 %: lavere er bedre' },
        { label: 'Ramte båndet', numeric: true, hint: 'Hvor ofte det, der skete, lå i båndet: 80 % er det lovede' },
        { label: 'Brug' },
      ]}
    >
      {scores.map(
        (s) =>
          html`<tr>
            <th scope="row">${methodWords[s.method] ?? s.method}</th>
            <td>${s.pinball === null ? '' : s.pinball.toLocaleString('da-DK', { maximumSignificantDigits: 3 })}</td>
            <td>${s.coverage80 === null ? '' : `${Math.round(s.coverage80 * 100)} %`}</td>
            <td>${s.method === method ? 'brugt her' : ''}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

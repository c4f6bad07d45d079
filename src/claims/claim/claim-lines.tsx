import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { unitTitle } from '../../portfolio/index.ts'
import { DataTable } from '../../platform/web/ui/index.ts'
import { remarksOf, type ClaimLine } from './claim.view.ts'
import { unitsText } from './state.ts'

const columns = [
  { label: 'Linje' },
  { label: 'Ydelse' },
  { label: 'Forløb' },
  { label: 'Antal', numeric: true },
  { label: 'Pris, kr.', numeric: true },
  { label: 'Krævet, kr.', numeric: true },
  { label: 'Godkendt, kr.', numeric: true },
  { label: 'Hvad der er sagt' },
]
const rowColumns = [
  { label: 'Dag' },
  { label: 'Registreret' },
  { label: 'Antal', numeric: true },
  { label: 'Beløb, kr.', numeric: true },
]

/** The lines, and behind each the rows it is the sum of. */
export function ClaimLines({ lines, seesCourse }: { lines: readonly ClaimLine[]; seesCourse: boolean }) {
  return (
    <>
      <DataTable id="linjer" caption="Afregningens linjer" captionHidden columns={columns} foot={sums(lines)}>
        {lines.map((l) => line(l, seesCourse))}
      </DataTable>
      {lines.map((l) => (
        <Behind line={l} seesCourse={seesCourse} />
      ))}
    </>
  )
}

function line(l: ClaimLine, seesCourse: boolean) {
  const course = l.mark === null ? '' : seesCourse ? html`<a href="/forloeb/${l.referral}">${l.mark}</a>` : l.mark
  return html`<tr id="linje-${l.no}">
    <th scope="row">${l.no}</th>
    <td>${unitTitle(l.kind, l.variant)}</td>
    <td>${course}</td>
    <td>${unitsText(l.kind, l.unitsHundredths)}</td>
    <td>${formatAmount(l.priceOere)}</td>
    <td><a class="door" href="#leveret-${l.no}">${formatAmount(l.amountOere)}</a></td>
    <td>${l.approvedOere === null ? '–' : formatAmount(l.approvedOere)}</td>
    <td>${remarksOf(l).map((r) => html`<p>${r}</p>`)}</td>
  </tr>`
}

function sums(lines: readonly ClaimLine[]) {
  const approved = lines.every((l) => l.approvedOere !== null)
  const sum = (of: (l: ClaimLine) => bigint) => formatAmount(lines.reduce((n, l) => n + of(l), 0n))
  return html`<tr>
    <th scope="row">I alt</th>
    <td></td>
    <td></td>
    <td></td>
    <td></td>
    <td>${sum((l) => l.amountOere)}</td>
    <td>${approved ? sum((l) => l.approvedOere ?? 0n) : '–'}</td>
    <td></td>
  </tr>`
}

function Behind({ line: l, seesCourse }: { line: ClaimLine; seesCourse: boolean }) {
  const title = `Leverancen bag linje ${l.no}: ${unitTitle(l.kind, l.variant)}${l.mark === null ? '' : `, forløb ${l.mark}`}`
  return (
    <details class="history" id={`leveret-${l.no}`}>
      <summary>
        {title} ({l.rows.length})
      </summary>
      <DataTable caption={title} captionHidden compact columns={rowColumns}>
        {l.rows.map(
          (r) =>
            html`<tr>
              <td class="nowrap">${formatDay(r.day)}</td>
              <td>${seesCourse ? html`<a href="${r.href}">${r.label}</a>` : r.label}</td>
              <td>${unitsText(l.kind, r.unitsHundredths)}</td>
              <td>${formatAmount(r.amountOere)}</td>
            </tr>`,
        )}
      </DataTable>
    </details>
  )
}

import { html } from 'hono/html'
import { addDays, formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { entriesHref, roomHref } from '../../budget/index.ts'
import { DataTable, door, state } from '../../platform/web/ui/index.ts'
import { prognosisHref } from '../prognosis/address.ts'
import { crossingCell, startCell, verdictWords } from './list.view.ts'
import type { Standing } from './standing.ts'

type Row = Omit<Standing, 'world'>

const numeric = (label: string) => ({ label, numeric: true })
const columns = [
  { label: 'Delaftale' },
  ...['Loft', 'Brugt', 'Disponeret', 'Tilbage'].map(numeric),
  { label: 'Når loftet' },
  { label: 'Genudbud senest' },
  { label: 'Stand' },
  { label: 'Udløber' },
]

/** Every lot on a line, the most urgent first. */
export function StandingTable({ rows, csv }: { rows: readonly Row[]; csv: string }) {
  return (
    <DataTable caption="Loft, forbrug og prognose, kr." columns={columns} csv={csv}>
      {rows.map(row)}
    </DataTable>
  )
}

function row(r: Row) {
  const asked = { agreement: r.agreement, lot: r.lot }
  const { tone, words } = verdictWords(r)
  const money = (oere: bigint | null, href: string) =>
    html`<td>${oere === null ? '' : door(href, formatAmount(oere))}</td>`
  return html`<tr>
    <th scope="row">
      <a href="/opfoelgning/${r.agreement}">${r.agreementName}</a><br /><span class="soft"
        >${r.lot === null ? r.title : `${r.lot}: ${r.title}`}</span
      >
    </th>
    ${money(r.ceilingOere, entriesHref({ ...asked, kind: 'ceiling' }))}${money(r.usedOere, entriesHref({ ...asked, kind: 'use' }))}
    ${money(r.committedOere, entriesHref({ ...asked, kind: 'committed' }))}${money(r.remainingOere, roomHref(asked))}
    <td>
      ${r.forecast === null ? html`<a href="${prognosisHref(r)}">Ingen prognose</a>` : html`<a href="${prognosisHref(r)}">${crossingCell(r)}</a>`}
    </td>
    <td class="nowrap">${startCell(r)}</td>
    <td>${state(tone, words)}</td>
    <td class="nowrap">${r.endsBefore === null ? '' : formatDay(addDays(r.endsBefore, -1))}</td>
  </tr>`
}

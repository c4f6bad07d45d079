import { html } from 'hono/html'
import { formatDay } from '../kernel/day.ts'
import { formatPeriod } from '../kernel/period.ts'
import { DataTable } from '../platform/web/ui/index.ts'
import { lotTitle, priceTable, type PriceLine } from './agreement.view.ts'
import type { AgreementPageView } from './page-view.ts'

/** All dated prices: each holds from its day until the next one's; the one in force is bold and says so. */
export function Prices({ agreement, today }: AgreementPageView) {
  const { days, rows } = priceTable(agreement.lots, today)
  if (rows.length === 0) return null
  const columns = [
    ...[{ label: 'Delaftale' }, { label: 'Pris pr.' }],
    ...days.map((day) => ({ label: `Fra ${formatDay(day)}`, numeric: true })),
  ]
  return (
    <>
      <DataTable id="priser" caption="Priser, som de er aftalt. Den, der gælder i dag, er fremhævet." columns={columns}>
        {rows.map(
          ({ lot, unit, prices }) =>
            html`<tr>
              <th scope="row">${lotTitle(lot)}</th>
              <td>${unit}</td>
              ${prices.map((price) => html`<td>${amount(price)}</td>`)}
            </tr>`,
        )}
      </DataTable>
      <Closed lots={agreement.lots} />
    </>
  )
}

/** Days the places are closed are paid for by nobody, where the place is paid by working days. */
function Closed({ lots }: Pick<AgreementPageView['agreement'], 'lots'>) {
  const lines = lots.flatMap((lot) => (lot.closed ?? []).map((p) => `${lotTitle(lot)}: ${formatPeriod(p)}`))
  if (lines.length === 0) return null
  return <p>Lukkeperioder, som ikke betales efter arbejdsdage: {lines.join('; ')}.</p>
}

function amount(price: PriceLine | null) {
  if (price === null) return html`<span class="soft">uændret</span>`
  if (price.when !== 'now') return price.amount
  return html`<strong>${price.amount}</strong><span class="sr-only"> gælder i dag</span>`
}

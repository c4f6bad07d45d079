import { html } from 'hono/html'
import { formatDay } from '../kernel/day.ts'
import { DataTable, state } from '../platform/web/ui/index.ts'
import { lotTitle, priceLines } from './agreement.view.ts'
import type { AgreementPageView } from './agreement.web.tsx'

/** All dated prices: each holds from its day until the next one's. */
export function Prices({ agreement, today }: AgreementPageView) {
  const lines = agreement.lots.flatMap((lot) => priceLines(lot.prices, today).map((line) => ({ lot, ...line })))
  if (lines.length === 0) return null
  const columns = [
    { label: 'Delaftale' },
    { label: 'For' },
    { label: 'Gælder fra' },
    { label: 'Pris', numeric: true },
    { label: 'Stand' },
  ]
  return (
    <DataTable id="priser" caption="Priser, som de er aftalt" columns={columns}>
      {lines.map(
        ({ lot, unit, amount, validFrom, when }) =>
          html`<tr>
            <th scope="row">${lotTitle(lot)}</th>
            <td>${unit}</td>
            <td>${formatDay(validFrom)}</td>
            <td>${amount}</td>
            <td>${standing(when)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function standing(when: 'now' | 'past' | 'coming') {
  if (when === 'now') return state('good', 'Gælder nu')
  return when === 'coming' ? state('waiting', 'Kommer') : state('neutral', 'Tidligere')
}

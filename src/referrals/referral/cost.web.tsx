import type { z } from 'zod'
import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { showReferral } from './show.acts.ts'

type Calculated = NonNullable<z.output<typeof showReferral.output>['cost']>

const columns = [
  { label: 'Hvad' },
  { label: 'Hvornår' },
  { label: 'Hvor meget' },
  { label: 'Pris', numeric: true },
  { label: 'Beløb', numeric: true },
]

/** How the committed amount was found: every line with its price and the day the price holds from. */
export function CostTable({ cost }: { cost: Calculated }) {
  const total = cost.reduce((n, row) => n + row.amountOere, 0n)
  const rules = [...new Set(cost.map((row) => row.rule))].join(', ')
  return (
    <>
      <h2 id="beregning">Sådan er beløbet regnet</h2>
      <p>
        Beløbet er regnet, da henvisningen blev sendt, af det, der var ventet, og de priser, aftalen havde. Det er delt
        ved nytår, og hvor en pris skifter. {rules === '' ? '' : `Regler: ${rules}.`}
      </p>
      <ui.DataTable
        caption="Sådan er det disponerede beløb regnet"
        captionHidden
        columns={columns}
        foot={html`<tr>
          <th scope="row">I alt</th>
          <td></td>
          <td></td>
          <td></td>
          <td>${formatKroner(total)}</td>
        </tr>`}
      >
        {cost.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.title}</th>
              <td>${row.period}</td>
              <td>${row.units}</td>
              <td>${formatKroner(row.priceOere)} <span class="soft">fra ${formatDay(row.priceFrom)}</span></td>
              <td>${formatKroner(row.amountOere)}</td>
            </tr>`,
        )}
      </ui.DataTable>
    </>
  )
}

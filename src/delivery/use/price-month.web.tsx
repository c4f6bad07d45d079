import { formatMonth } from '../../kernel/day.ts'
import { FormKey } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { MonthFacts } from './month-page.web.tsx'

/** What is priced by the month as a whole: said always where the lot has such a price, done by those who may when it is over. */
export function PriceMonth({ lot, month, mayPrice, over }: MonthFacts & { lot: NonNullable<MonthFacts['lot']> }) {
  if (!lot.prices.some((p) => p.unit === 'place-days' || p.unit === 'fixed-period')) return null
  return (
    <>
      <h2 id="prissaet">Arbejdsdage og faste priser</h2>
      <p>
        De prissættes, når måneden er gået. Prissættes den igen, lægges kun det til, der er ændret siden.
        {over ? '' : ` ${formatMonth(month)} er ikke gået endnu (WORKED).`}
        {mayPrice ? '' : ' Det gør controlleren.'}
      </p>
      {mayPrice && over
        ? lot.suppliers.map((supplier) => (
            <form method="post" action="/forloeb/maaned">
              <FormKey />
              <ui.Hidden name="lot" value={lot.id} />
              <ui.Hidden name="month" value={month} />
              <ui.Hidden name="supplier" value={supplier.id} />
              <ui.SubmitButton kind="secondary">
                Prissæt {formatMonth(month)} for {supplier.name}
              </ui.SubmitButton>
            </form>
          ))
        : null}
    </>
  )
}

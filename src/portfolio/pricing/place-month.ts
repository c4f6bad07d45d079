import { addMonth, firstOfMonth } from '../../kernel/day.ts'
import { monthsIn } from '../../kernel/period.ts'
import { priceFor, type DatedPrice } from '../price.ts'
import { priced, type Priced } from './priced.ts'
import type { Span } from './split.ts'

export const rule = 'place-month/1'
export interface Input {
  period: Span
  prices: readonly DatedPrice[]
}
export type Output = Priced

/**
 * Per place and started month: every month the period touches costs the whole month's price, at the price in force on the
 * month's first day, or the period's first day when it begins later in the month. Nothing is rounded.
 * Worked example: 31 December to 1 January is two started months, one in each year.
 * @throws Refusal unlawful (PRICE-KNOWN)
 */
export function calculate({ period, prices }: Input): Output {
  const lines = monthsIn(period).map((month) => {
    const first = firstOfMonth(month)
    const next = firstOfMonth(addMonth(month, 1))
    const from = first < period.from ? period.from : first
    const price = priceFor(prices, 'place-month', from)
    const to = next < period.to ? next : period.to
    return { from, to, part: 1, whole: 1, priceOere: BigInt(price.amountOere), priceFrom: price.validFrom }
  })
  return priced(rule, lines)
}

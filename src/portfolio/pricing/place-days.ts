import { addDays, addMonth, firstOfMonth, type Day, type Month } from '../../kernel/day.ts'
import { isWorkingDay } from '../../kernel/holidays.ts'
import { contains, monthsIn, type Period } from '../../kernel/period.ts'
import { priceFor, pricesOf, type DatedPrice } from '../price.ts'
import { priced, type CostLine, type Priced } from './priced.ts'
import { splitAt, type Span } from './split.ts'

export const rule = 'place-days/1'
export interface Input {
  period: Span
  prices: readonly DatedPrice[]
  /** Periods the place is closed: their days count neither in the period nor in the month. */
  closed: readonly Period[]
}
export type Output = Priced

/**
 * Per place and month by working days: a whole month costs the month's price; a part costs the price × its working days /
 * the month's working days. Public holidays and closed periods are not working days, and a day costs by the price of its
 * own day. A month closed on all its days costs nothing. Rounded once, half away from zero, on the whole.
 * Worked example: October 2026 has 22 working days. 1–14 October is 10 of them: at 11.000 kr. a month 5.000 kr.
 * @throws Refusal unlawful (PRICE-KNOWN)
 */
export function calculate({ period, prices, closed }: Input): Output {
  return priced(
    rule,
    monthsIn(period).flatMap((month) => linesOf(month, { period, prices, closed })),
  )
}

function linesOf(month: Month, { period, prices, closed }: Input): Omit<CostLine, 'amountOere'>[] {
  const own = { from: firstOfMonth(month), to: firstOfMonth(addMonth(month, 1)) }
  const whole = openDays(own, closed)
  const inside = { from: later(own.from, period.from), to: own.to < period.to ? own.to : period.to }
  const edges = pricesOf(prices, 'place-days').map((p) => p.validFrom)
  return splitAt(inside, edges).flatMap((part) => {
    const days = openDays(part, closed)
    if (days === 0) return []
    const price = priceFor(prices, 'place-days', part.from)
    return [{ ...part, part: days, whole, priceOere: BigInt(price.amountOere), priceFrom: price.validFrom }]
  })
}

/** The working days of a period that no closed period holds. */
export function openDays({ from, to }: Span, closed: readonly Period[]): number {
  let count = 0
  for (let day: Day = from; day < to; day = addDays(day, 1))
    if (isWorkingDay(day) && !closed.some((c) => contains(c, day))) count += 1
  return count
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

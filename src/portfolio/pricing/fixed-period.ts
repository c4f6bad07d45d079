import { addMonth, daysBetween, firstOfMonth, monthOf, type Day } from '../../kernel/day.ts'
import { priceFor, pricesOf, type DatedPrice } from '../price.ts'
import { priced, type CostLine, type Priced } from './priced.ts'
import { splitAt, type Span } from './split.ts'
import type { FixedPeriod } from './units.ts'

export const rule = 'fixed-period/1'
export interface Input {
  period: Span
  per: FixedPeriod
  prices: readonly DatedPrice[]
}
export type Output = Priced

/**
 * Fixed per month, quarter or year: a whole one costs its price; a part costs the price × its days / the days of the whole,
 * and each day costs by the price of its own day. Rounded once, half away from zero, on the whole.
 * Worked example: 30.000 kr. a month, 33.000 kr. from 16 April. April is 15/30 × 30.000 + 15/30 × 33.000 = 31.500 kr.
 * @throws Refusal unlawful (PRICE-KNOWN)
 */
export function calculate({ period, per, prices }: Input): Output {
  const edges = pricesOf(prices, 'fixed-period', per).map((p) => p.validFrom)
  const lines: Omit<CostLine, 'amountOere'>[] = []
  for (let own = around(period.from, per); own.from < period.to; own = around(own.to, per)) {
    const inside = {
      from: own.from > period.from ? own.from : period.from,
      to: own.to < period.to ? own.to : period.to,
    }
    for (const part of splitAt(inside, edges)) {
      const price = priceFor(prices, 'fixed-period', part.from, per)
      const [days, whole] = [daysBetween(part.from, part.to), daysBetween(own.from, own.to)]
      lines.push({ ...part, part: days, whole, priceOere: BigInt(price.amountOere), priceFrom: price.validFrom })
    }
  }
  return priced(rule, lines)
}

const months: Readonly<Record<FixedPeriod, number>> = { month: 1, quarter: 3, year: 12 }

/** The calendar month, quarter or year the day lies in. None of them crosses New Year. */
function around(day: Day, per: FixedPeriod): Span {
  const length = months[per]
  const month = Number(day.slice(5, 7)) - 1
  const first = addMonth(monthOf(day), -(month % length))
  return { from: firstOfMonth(first), to: firstOfMonth(addMonth(first, length)) }
}

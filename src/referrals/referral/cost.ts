import { firstOfMonth } from '../../kernel/day.ts'
import { timesHundredths, type Oere } from '../../kernel/money.ts'
import { monthsIn, type Period } from '../../kernel/period.ts'
import { priceOn, type DatedPrice } from '../../portfolio/index.ts'

export interface CostInput {
  period: Period
  prices: readonly DatedPrice[]
  /** Paid hours the caseworker expects of the whole course, in hundredths. */
  expectedHundredths: number
}

export interface CostPart {
  year: number
  amountOere: Oere
}

/**
 * What a referral may cost, split at New Year (a commitment never crosses it, YEAR-EDGE): every started month costs a
 * place; expected paid hours are spread evenly over the months, the remainder on the last.
 * Worked example: 15 Nov to 15 Feb, place 14.000 kr., 30 hours at 60 kr.: four started months. 2 × 14.000 + 15 × 60 =
 * 28.900 kr. in the old year and the same in the new.
 */
export function costOf({ period, prices, expectedHundredths }: CostInput): CostPart[] {
  const months = monthsIn(period)
  const each = Math.floor(expectedHundredths / months.length)
  const parts = new Map<number, Oere>()
  for (const [i, month] of months.entries()) {
    const first = firstOfMonth(month)
    const day = first < period.from ? period.from : first
    const hundredths = i === months.length - 1 ? expectedHundredths - each * (months.length - 1) : each
    const result = hundredths > 0 ? timesHundredths(priceOn(prices, 'paid-hour', day), hundredths) : 0n
    const year = Number(month.slice(0, 4))
    parts.set(year, (parts.get(year) ?? 0n) + priceOn(prices, 'place-month', day) + result)
  }
  return [...parts].map(([year, amountOere]) => ({ year, amountOere }))
}

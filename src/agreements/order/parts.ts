import { addDays, daysBetween, type Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { lengthMonths, splitAtNewYear, type Period } from '../../kernel/period.ts'

export interface Part {
  startsOn: Day
  /** Inclusive, as it is written and read. */
  endsOn: Day
  amountOere: Oere
}

/** Half-open, with an end. */
export type Span = Period & { to: Day }

/** New Year's days and days of new prices that lie inside the period: an order does not cross them. */
export function cutsIn(period: Span, priceDays: readonly Day[]): Day[] {
  const newYears = splitAtNewYear(period).map((p) => p.from)
  const inside = [...newYears, ...priceDays].filter((day) => day > period.from && day < period.to)
  return [...new Set(inside)].sort()
}

/**
 * The period in parts between its cuts, and the amount shared among them: by months where every part is whole months,
 * otherwise by days. Each part's share is what is due up to its end, rounded down, less what the parts before it got,
 * so the sum is the amount to the øre.
 *
 * 1.000,00 kr. from 1 December to 28 February: 31 + 59 of 90 days. Three whole months: 1/3 and 2/3, so 333,33 and 666,67.
 */
export function partsOf(period: Span, amountOere: Oere, cuts: readonly Day[]): Part[] {
  const borders = [period.from, ...cuts, period.to]
  const spans = cuts.concat(period.to).map((to, i) => ({ from: borders[i] ?? period.from, to }))
  const months = spans.map(lengthMonths)
  const wholeMonths = months.every((n) => n !== null)
  const weights = spans.map(({ from, to }, i) => BigInt(wholeMonths ? (months[i] ?? 0) : daysBetween(from, to)))
  const whole = weights.reduce((sum, w) => sum + w, 0n)
  let [passed, given] = [0n, 0n]
  return spans.map(({ from, to }, i) => {
    passed += weights[i] ?? 0n
    const due = (amountOere * passed) / whole
    const part = { startsOn: from, endsOn: addDays(to, -1), amountOere: due - given }
    given = due
    return part
  })
}

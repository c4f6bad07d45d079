import { addDays, type Day } from '../../kernel/day.ts'
import { priceFor, type DatedPrice } from '../price.ts'
import { priced, type Priced } from './priced.ts'

export const rule = 'course-started/1'
export interface Input {
  /** The course's first day as agreed: one price a course, whatever day the citizen came. */
  startedOn: Day
  prices: readonly DatedPrice[]
}
export type Output = Priced

/**
 * Per started course: the price in force on the course's first day, once. Nothing is rounded.
 * @throws Refusal unlawful (PRICE-KNOWN)
 */
export function calculate({ startedOn, prices }: Input): Output {
  const price = priceFor(prices, 'course-started', startedOn)
  const period = { from: startedOn, to: addDays(startedOn, 1) }
  return priced(rule, [
    { ...period, part: 1, whole: 1, priceOere: BigInt(price.amountOere), priceFrom: price.validFrom },
  ])
}

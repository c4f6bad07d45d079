import { addDays, type Day } from '../../kernel/day.ts'
import { priceFor, type DatedPrice } from '../price.ts'
import { priced, type Priced } from './priced.ts'

export const rule = 'step/1'
export interface Input {
  /** The step's name as the agreement writes it. */
  step: string
  reachedOn: Day
  prices: readonly DatedPrice[]
}
export type Output = Priced

/**
 * Per step reached: the named step's price in force on the day it was reached, once a course. Nothing is rounded.
 * @throws Refusal unlawful (PRICE-KNOWN)
 */
export function calculate({ step, reachedOn, prices }: Input): Output {
  const price = priceFor(prices, 'step', reachedOn, step)
  const period = { from: reachedOn, to: addDays(reachedOn, 1) }
  return priced(rule, [
    { ...period, part: 1, whole: 1, priceOere: BigInt(price.amountOere), priceFrom: price.validFrom },
  ])
}

import type { Priced } from './priced.ts'
import { priceWorked, type WorkedInput } from './worked.ts'

export const rule = 'hour/1'
export type Input = WorkedInput
export type Output = Priced

/**
 * Per hour delivered: the hours × the price in force on their day. Rounded once, half away from zero, on the whole.
 * Worked example: 2,5 hours at 412,25 kr. = 1.030,625 kr., which is 1.030,63 kr.
 * @throws Refusal unlawful (PRICE-KNOWN)
 */
export function calculate(input: Input): Output {
  return priceWorked(rule, 'hour', input)
}

import type { Priced } from './priced.ts'
import { priceWorked, type WorkedInput } from './worked.ts'

export const rule = 'paid-hour/1'
export type Input = WorkedInput
export type Output = Priced

/**
 * Per hour the citizen is paid for by an enterprise: a week's hours × the price in force on its Thursday. Rounded once,
 * half away from zero, on the whole.
 * Worked example: 14,8 hours at 60 kr. = 888 kr.
 * @throws Refusal unlawful (PRICE-KNOWN)
 */
export function calculate(input: Input): Output {
  return priceWorked(rule, 'paid-hour', input)
}

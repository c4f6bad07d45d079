import type { Day } from '../../kernel/day.ts'
import { add, fraction, type Fraction } from '../../kernel/fraction.ts'
import type { Oere } from '../../kernel/money.ts'
import { divideHalfAway } from '../../kernel/rounding.ts'

/** One line of what was priced: the days, the share of a unit (725/100 hours, 12/22 of a month), and the price used. */
export interface CostLine {
  from: Day
  /** The first day after. */
  to: Day
  part: number
  whole: number
  priceOere: Oere
  /** The day the price used holds from. */
  priceFrom: Day
  amountOere: Oere
}

/** What a price model answers. */
export interface Priced {
  rule: string
  amountOere: Oere
  lines: CostLine[]
}

/**
 * Each line is price × part / whole. The sum is exact and rounded once, half away from zero, to a whole øre; a line gets what
 * the rounded sum grows by with it, so that the lines add up to the amount.
 * Worked example: three lines of 100/3 øre are 33, 34 and 33, and the amount is 100.
 */
export function priced(rule: string, lines: readonly Omit<CostLine, 'amountOere'>[]): Priced {
  let exact: Fraction = fraction(0)
  let amountOere = 0n
  const done = lines.map((line) => {
    exact = add(exact, fraction(line.priceOere * BigInt(line.part), line.whole))
    const before = amountOere
    amountOere = divideHalfAway(exact.n, exact.d)
    return { ...line, amountOere: amountOere - before }
  })
  return { rule, amountOere, lines: done }
}

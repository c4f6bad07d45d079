import { addDays, type Day } from '../../kernel/day.ts'
import { priceFor, type DatedPrice } from '../price.ts'
import { priced, type CostLine, type Priced } from './priced.ts'
import type { Unit } from './units.ts'

/** Hours of one day (or of the week whose Thursday it is), in hundredths. */
export interface Worked {
  day: Day
  hundredths: number
  /** The first day after, where the hours are those of a whole period. */
  to?: Day | undefined
}

export interface WorkedInput {
  worked: readonly Worked[]
  prices: readonly DatedPrice[]
  variant?: string | null
}

/** Hours × the price in force on their day; neighbours at one price in one year are one line. */
export function priceWorked(rule: string, unit: Unit, { worked, prices, variant = null }: WorkedInput): Priced {
  const lines: Omit<CostLine, 'amountOere'>[] = []
  for (const { day, hundredths, to = addDays(day, 1) } of [...worked].sort((a, b) => a.day.localeCompare(b.day))) {
    const price = priceFor(prices, unit, day, variant)
    const last = lines.at(-1)
    if (last?.priceFrom === price.validFrom && last.from.slice(0, 4) === day.slice(0, 4)) {
      last.part += hundredths
      last.to = to
      continue
    }
    const priceOere = BigInt(price.amountOere)
    lines.push({ from: day, to, part: hundredths, whole: 100, priceOere, priceFrom: price.validFrom })
  }
  return priced(rule, lines)
}

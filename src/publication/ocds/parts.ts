import { addDays, type Day } from '../../kernel/day.ts'
import { fraction, toDecimal } from '../../kernel/fraction.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Instant } from '../process/process.ts'
import { beginningOf, inDenmark, offsetOn } from '../process/zone.ts'

/** Kroner as JSON's number, which OCDS wants: the decimal is exact up to the hundred billion kroner an amount may be. */
export function dkk(oere: Oere | undefined) {
  return oere === undefined ? undefined : { amount: Number(toDecimal(fraction(oere, 100n), 2)), currency: 'DKK' }
}

export function dated(at: Instant | undefined): Instant | undefined {
  return at === undefined ? undefined : inDenmark(at)
}

export function dayAt(day: Day | undefined): Instant | undefined {
  return day === undefined ? undefined : beginningOf(day)
}

/** The last second before a day: half-open periods end before, OCDS's end with their last day. */
export function lastBefore(day: Day | undefined): Instant | undefined {
  if (day === undefined) return undefined
  const last = addDays(day, -1)
  return `${last}T23:59:59${offsetOn(last)}`
}

export function period(from: Day | undefined, before: Day | undefined, most?: Day | undefined) {
  return { startDate: dayAt(from), endDate: lastBefore(before), maxExtentDate: lastBefore(most) }
}

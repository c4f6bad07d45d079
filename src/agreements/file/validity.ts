import { addDays, daysBetween, formatDay, type Day } from '../../kernel/day.ts'
import type { Tone } from '../../platform/web/ui/index.ts'

export interface Validity {
  validFrom: Day | null
  /** The first day it no longer holds. */
  validBefore: Day | null
  warnDays: number | null
}

/** How a document stands on a day: read with `<=`, so that a day nobody looked takes no warning away. */
export function validityOn(
  { validFrom, validBefore, warnDays }: Validity,
  day: Day,
): { kind: 'open' | 'coming' | 'valid' | 'soon' | 'lapsed'; tone: Tone; words: string } {
  if (validFrom !== null && validFrom > day)
    return { kind: 'coming', tone: 'waiting', words: `Gælder fra ${formatDay(validFrom)}` }
  if (validBefore === null) return { kind: 'open', tone: 'neutral', words: 'Uden udløb' }
  const last = formatDay(addDays(validBefore, -1))
  if (validBefore <= day) return { kind: 'lapsed', tone: 'bad', words: `Udløb ${last}` }
  if (warnedOn({ validBefore, warnDays }) <= day) {
    const left = daysBetween(day, validBefore)
    return { kind: 'soon', tone: 'act', words: `Udløber ${last} (${left === 1 ? 'i dag' : `om ${left - 1} dage`})` }
  }
  return { kind: 'valid', tone: 'good', words: `Gælder til ${last}` }
}

/** Warned when nothing else is said: a month before. */
export const usualWarning = 30

/** The first day somebody is told that a document lapses. Last day 31 December, 30 days: told from 1 December. */
export function warnedOn({ validBefore, warnDays }: { validBefore: Day; warnDays: number | null }): Day {
  return addDays(validBefore, -1 - (warnDays ?? usualWarning))
}

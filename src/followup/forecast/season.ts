import type { Drawn, KnownChange, MonthIn } from './types.ts'
import { addMonth, type Month } from '../../kernel/day.ts'

/** Beginnings behind a calendar month before half of what they say is believed. */
const half = 12

/** How many begin in each calendar month against the average, over the whole town; one everywhere before two years are known. */
export function seasonOf({ months, portfolio }: Pick<Drawn, 'months' | 'portfolio'>): readonly number[] {
  if (months.length < 24) return Array.from({ length: 12 }, () => 1)
  const all: readonly MonthIn[] = [...months, ...portfolio.flatMap((lot) => lot.months)]
  const mean = all.reduce((n, m) => n + m.started, 0) / Math.max(1, all.length)
  return Array.from({ length: 12 }, (_, i) => {
    const own = all.filter((m) => Number(m.month.slice(5)) === i + 1)
    const expected = mean * own.length
    const started = own.reduce((n, m) => n + m.started, 0)
    return expected === 0 ? 1 : (started + half) / (expected + half)
  })
}

export function seasonIn(season: readonly number[], month: Month): number {
  return season[Number(month.slice(5)) - 1] ?? 1
}

/** The factor of each coming month; several changes at once are multiplied. */
export function factors(
  known: readonly KnownChange[],
  of: 'intakeFactor' | 'useFactor',
  asOf: Month,
  horizon: number,
): number[] {
  return Array.from({ length: horizon }, (_, i) => {
    const month = addMonth(asOf, i + 1)
    return known
      .filter((k) => k.from <= month && (k.to === undefined || month <= k.to))
      .reduce((f, k) => f * (k[of] ?? 1), 1)
  })
}

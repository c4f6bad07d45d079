import { Refusal } from '../../kernel/refusal.ts'
import type { IndexPair, YearIndex } from './in-prices.ts'

/** The first of each year is the newest and holds. */
export function inForce<T extends YearIndex>(rows: readonly T[]): T[] {
  return rows.filter((row, i) => rows.findIndex((r) => r.series === row.series && r.year === row.year) === i)
}

/**
 * The two years' indexes of one series.
 * @throws Refusal invalid when the note has no price level or the series must be chosen; unlawful (PRICE-INDEX) when an index is missing
 */
export function pairOf(
  rows: readonly YearIndex[],
  asked: { from: number | undefined; to: number; series?: string | undefined },
): IndexPair {
  const { from, to } = asked
  if (from === undefined)
    throw new Refusal('invalid', 'Notatet siger ikke, hvilket års priser det er i, og kan ikke regnes om.')
  const known = inForce(rows)
  const all = [...new Set(known.map((r) => r.series))]
  const fit = all.filter((s) => [from, to].every((year) => known.some((r) => r.series === s && r.year === year)))
  const series = asked.series ?? (fit.length === 1 ? fit[0] : all.length === 1 ? all[0] : undefined)
  if (series === undefined && fit.length > 1)
    throw new Refusal('invalid', `Vælg, hvilken indeksrække der skal bruges: ${fit.join(', ')}.`, {
      issues: [{ field: 'series', message: 'Vælg en indeksrække' }],
    })
  const of = (year: number) => known.find((r) => r.series === series && r.year === year)
  const [first, second] = [of(from), of(to)]
  if (first && second) return { from: first, to: second }
  const missing = [from, to].filter((year) => !of(year))
  const where = series === undefined ? '' : ` i rækken ${series}`
  throw new Refusal(
    'unlawful',
    `Der mangler et prisindeks for ${[...new Set(missing)].join(' og ')}${where}. En controller kan lægge det ind under Prisindeks.`,
    { rule: 'PRICE-INDEX', missing },
  )
}

import { addMonth } from '../../kernel/day.ts'
import type { Crossing, ForecastInput, Quantiles } from './types.ts'

/** Months of each path one after another: path p, month h at p × horizon + h; øre. */
export interface Paths {
  count: number
  horizon: number
  use: Float64Array
}

/** How many months lie after `asOf` up to and including `month`; none when it is not later. */
export function monthsUntil(asOf: string, month: string): number {
  const number = (m: string) => Number(m.slice(0, 4)) * 12 + Number(m.slice(5))
  return Math.max(0, number(month) - number(asOf))
}

/** What the paths say month by month, for twelve months, and of the ceiling. */
export function told(input: ForecastInput, paths: Paths) {
  const untilEnd = monthsUntil(input.asOf, input.end)
  const months = Array.from({ length: untilEnd }, (_, h) => ({
    month: addMonth(input.asOf, h + 1),
    ...quantilesOf(Float64Array.from({ length: paths.count }, (__, p) => paths.use[p * paths.horizon + h] ?? 0)),
  }))
  const cumulative = months.map(({ month }, h) => ({
    month,
    ...quantilesOf(sums(paths, h + 1).map((s) => s + input.usedOere)),
  }))
  return { months, cumulative, next12: quantilesOf(sums(paths, 12)), crossing: crossingOf(input, paths, untilEnd) }
}

/** Each path's sum of its first months. */
export function sums({ count, horizon, use }: Paths, months: number): Float64Array {
  const out = new Float64Array(count)
  for (let p = 0; p < count; p++) {
    let sum = 0
    for (let h = 0; h < months; h++) sum += use[p * horizon + h] ?? 0
    out[p] = sum
  }
  return out
}

/** Sorts what it is given. */
export function quantilesOf(values: Float64Array): Quantiles {
  values.sort()
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((q) => Math.round(quantile(values, q)))
  return { p10: p10 ?? 0, p50: p50 ?? 0, p90: p90 ?? 0 }
}

/** Between the two sorted values it falls between. */
export function quantile(sorted: Float64Array, q: number): number {
  const at = q * (sorted.length - 1)
  const low = sorted[Math.floor(at)] ?? 0
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? low) - low)
}

/** A ceiling reached already was so by `asOf`: then no path is needed to say it. */
function crossingOf(input: ForecastInput, { count, horizon, use }: Paths, untilEnd: number): Crossing {
  const { asOf, ceilingOere, usedOere } = input
  if (usedOere >= ceilingOere) return { p10: asOf, p50: asOf, p90: asOf, probabilityBeforeEnd: 1 }
  const first = new Int32Array(untilEnd)
  for (let p = 0; p < count; p++) {
    let sum = usedOere
    for (let h = 0; h < untilEnd; h++) {
      sum += use[p * horizon + h] ?? 0
      if (sum < ceilingOere) continue
      first[h] = (first[h] ?? 0) + 1
      break
    }
  }
  const monthOf = (share: number) => {
    let crossed = 0
    const h = first.findIndex((n) => (crossed += n) >= share * count)
    return h < 0 ? null : addMonth(asOf, h + 1)
  }
  const [p10, p50, p90] = [monthOf(0.1), monthOf(0.5), monthOf(0.9)]
  const probability = first.reduce((a, n) => a + n, 0) / count
  return { p10: p10 ?? null, p50: p50 ?? null, p90: p90 ?? null, probabilityBeforeEnd: probability }
}

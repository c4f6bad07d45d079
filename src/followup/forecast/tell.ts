import { addMonth } from '../../kernel/day.ts'
import type { Crossing, ForecastInput, ForecastOutput, Quantiles } from './types.ts'

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
  const column = new Float64Array(paths.count)
  const sum = new Float64Array(paths.count).fill(input.usedOere)
  const cumulative: ForecastOutput['cumulative'] = []
  const months = Array.from({ length: untilEnd }, (_, h) => {
    const month = addMonth(input.asOf, h + 1)
    for (let p = 0; p < paths.count; p++) {
      column[p] = paths.use[p * paths.horizon + h] ?? 0
      sum[p] = (sum[p] ?? 0) + (column[p] ?? 0)
    }
    cumulative.push({ month, ...quantilesOf(sum.slice()) })
    return { month, ...quantilesOf(column) }
  })
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

/** Reorders what it is given. */
export function quantilesOf(values: Float64Array): Quantiles {
  return {
    p10: Math.round(quantile(values, 0.1)),
    p50: Math.round(quantile(values, 0.5)),
    p90: Math.round(quantile(values, 0.9)),
  }
}

/** Between the two values it falls between, as if they were sorted; reorders them. */
export function quantile(values: Float64Array, q: number): number {
  const at = q * (values.length - 1)
  const whole = Math.floor(at)
  const low = nth(values, whole)
  if (at === whole) return low
  let high = values[whole + 1] ?? low
  for (let i = whole + 2; i < values.length; i++) high = Math.min(high, values[i] ?? high)
  return low + (at - whole) * (high - low)
}

/** Hoare's selection: the n-th smallest stands at n, none greater before it and none less behind. */
function nth(values: Float64Array, n: number): number {
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0
    let [i, j] = [low, high]
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++
      while ((values[j] ?? 0) > pivot) j--
      if (i > j) break
      const kept = values[i] ?? 0
      values[i] = values[j] ?? 0
      values[j] = kept
      i++
      j--
    }
    if (n <= j) high = j
    else if (n >= i) low = i
    else break
  }
  return values[n] ?? 0
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

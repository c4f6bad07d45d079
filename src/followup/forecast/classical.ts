import { flat, seasonOf } from './season.ts'
import type { Series } from './series.ts'
import type { Method } from './types.ts'

export type Classical = Exclude<Method, 'stock-flow' | 'weighted'>
export const classicals = ['last-3-months', 'last-12-months', 'seasonal-naive', 'smoothing'] as const

/** What spreadsheets do: expected use in each of the months after the first `upTo`. */
export function classical(method: Classical, s: Series, upTo: number, horizon: number): Float64Array {
  const level = (months: number) => {
    const last = s.use.subarray(Math.max(0, upTo - months), upTo)
    return new Float64Array(horizon).fill(last.reduce((a, v) => a + v, 0) / Math.max(1, last.length))
  }
  switch (method) {
    case 'last-3-months':
      return level(3)
    case 'last-12-months':
      return level(12)
    case 'seasonal-naive':
      return upTo < 12 ? level(12) : Float64Array.from({ length: horizon }, (_, h) => s.use[upTo - 12 + (h % 12)] ?? 0)
    case 'smoothing':
      return smoothing(s, upTo, horizon)
  }
}

/** Simple exponential smoothing of use without its season; the weight that told the next month best. */
function smoothing(s: Series, upTo: number, horizon: number): Float64Array {
  const ones = new Float64Array(upTo).fill(1)
  const mean = s.use.subarray(0, upTo).reduce((a, v) => a + v, 0) / Math.max(1, upTo)
  const season = seasonOf(s.use, ones, s.calendar, upTo, Math.max(1, mean * 0.02), flat)
  const without = Float64Array.from({ length: upTo }, (_, t) => (s.use[t] ?? 0) / (season[s.calendar[t] ?? 0] ?? 1))
  const tried = [0.05, 0.1, 0.2, 0.35, 0.6].map((weight) => smooth(without, weight))
  const best = tried.reduce((a, b) => (b.error < a.error ? b : a))
  return Float64Array.from({ length: horizon }, (_, h) => best.level * (season[s.calendar[upTo + h] ?? 0] ?? 1))
}

function smooth(values: Float64Array, weight: number): { level: number; error: number } {
  const start = values.subarray(0, 6)
  let level = start.reduce((a, v) => a + v, 0) / Math.max(1, start.length)
  let error = 0
  for (let t = 0; t < values.length; t++) {
    const miss = (values[t] ?? 0) - level
    if (t >= 3) error += miss * miss
    level += weight * miss
  }
  return { level, error }
}

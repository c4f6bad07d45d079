import type { HistoryMonth } from '../../src/followup/index.ts'
import { quantilesOf, type Interval } from './pinball.ts'

export const naives = ['last 3 months', 'last 12 months', 'same months last year', 'smoothing'] as const
export type Naive = (typeof naives)[number]

/** A year ahead by a naive method, written apart from the house's own; the interval from its errors on other lots. */
export function naivePoint(method: Naive, months: readonly HistoryMonth[]): number {
  const use = months.map((m) => m.useOere)
  const mean = (values: number[]) => values.reduce((a, v) => a + v, 0) / Math.max(1, values.length)
  switch (method) {
    case 'last 3 months':
      return 12 * mean(use.slice(-3))
    case 'last 12 months':
      return 12 * mean(use.slice(-12))
    case 'same months last year':
      return use.length < 24 ? 12 * mean(use.slice(-12)) : 6 * (mean(use.slice(-12)) + mean(use.slice(-24, -12)))
    case 'smoothing':
      return 12 * use.reduce((level, v, i) => (i === 0 ? v : level + 0.25 * (v - level)), 0)
  }
}

/** The naive interval is as good as it can be made: from the method's errors on every other lot of the world. */
export function naiveIntervals(points: readonly number[], actuals: readonly number[]): Interval[] {
  const errors = points.map((p, i) => (actuals[i] ?? 0) / Math.max(1, p))
  return points.map((p, i) => {
    const [low, , high] = quantilesOf(errors.filter((_, j) => j !== i))
    return [p * Math.min(1, low), p, p * Math.max(1, high)]
  })
}

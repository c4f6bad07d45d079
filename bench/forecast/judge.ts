import { forecast, type ForecastOutput } from '../../src/followup/index.ts'
import { naiveIntervals, naivePoint, naives } from './naive.ts'
import { loss, type Interval } from './pinball.ts'
import type { Case } from './worlds.ts'

export interface Judged {
  lots: number
  /** Mean loss as a share of actual use, lot by lot: every lot weighs alike. */
  ours: number
  naive: Record<string, number>
  /** The share of years inside the 80 % interval. */
  coverage: number
  /** Chance told of crossing before the end, less how often it came: near 0 is honest. Brier is its mean square. */
  crossingBias: number
  brier: number
  /** How many crossed no later than the month told at 10 and 90 %. */
  crossedBy: { p10: number; p90: number }
  classical: number
}

export function judged(cases: readonly Case[]): Judged {
  const outs = cases.map(({ input }) => forecast(input))
  const actuals = cases.map((c) => c.actual)
  const ofOurs = outs.map(({ next12: q }): Interval => [q.p10, q.p50, q.p90])
  const naive = Object.fromEntries(
    naives.map((method) => {
      const points = cases.map(({ input }) => naivePoint(method, input.months))
      return [method, relative(naiveIntervals(points, actuals), actuals)]
    }),
  )
  const inside = ofOurs.filter(([low, , high], i) => (actuals[i] ?? 0) >= low && (actuals[i] ?? 0) <= high)
  const crossed = cases.map(crossedAt)
  const gaps = outs.map((o, i) => o.crossing.probabilityBeforeEnd - (crossed[i] === null ? 0 : 1))
  return {
    lots: cases.length,
    ours: relative(ofOurs, actuals),
    naive,
    coverage: inside.length / cases.length,
    crossingBias: mean(gaps),
    brier: mean(gaps.map((g) => g * g)),
    crossedBy: { p10: crossedBy('p10', outs, crossed), p90: crossedBy('p90', outs, crossed) },
    classical: outs.filter((o) => o.method !== 'stock-flow').length / outs.length,
  }
}

/** The pooled loss, ours over the best single naive method's. */
export function ratioOf(all: readonly Judged[]): number {
  const pooled = (of: (j: Judged) => number) => all.reduce((a, j) => a + of(j) * j.lots, 0)
  return pooled((j) => j.ours) / Math.min(...naives.map((n) => pooled((j) => j.naive[n] ?? 0)))
}

export function coverageOf(all: readonly Judged[]): number {
  return all.reduce((a, j) => a + j.coverage * j.lots, 0) / all.reduce((a, j) => a + j.lots, 0)
}

function relative(intervals: readonly Interval[], actuals: readonly number[]): number {
  const usual = mean(actuals)
  return mean(intervals.map((q, i) => loss(q, actuals[i] ?? 0) / Math.max(usual * 0.02, actuals[i] ?? 0)))
}

function crossedAt({ input, future }: Case): string | null {
  let sum = input.usedOere
  return future.find((m) => m.month <= input.end && (sum += m.useOere) >= input.ceilingOere)?.month ?? null
}

function crossedBy(q: 'p10' | 'p90', outs: readonly ForecastOutput[], crossed: readonly (string | null)[]): number {
  const told = outs.flatMap(({ crossing }, i) => (crossing[q] === null ? [] : [{ told: crossing[q], at: crossed[i] }]))
  return told.filter(({ told: month, at }) => typeof at === 'string' && at <= month).length / Math.max(1, told.length)
}

function mean(values: readonly number[]): number {
  return values.reduce((a, v) => a + v, 0) / Math.max(1, values.length)
}

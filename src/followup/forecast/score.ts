import { classicals, type Classical } from './classical.ts'
import type { Trial } from './trials.ts'
import type { Method, MethodScore } from './types.ts'

export type Interval = readonly [number, number, number]

/** 10 % of a normal lies this many spreads below its middle. */
export const z10 = 1.2816

/** Mean of the three quantiles' pinball losses. */
export function pinball([p10, p50, p90]: Interval, actual: number): number {
  const loss = (q: number, at: number) => (actual >= at ? q * (actual - at) : (1 - q) * (at - actual))
  return (loss(0.1, p10) + loss(0.5, p50) + loss(0.9, p90)) / 3
}

/** How the stock-flow is drawn out, and towards which classical method how far. */
export interface Mixture {
  widen: number
  classical: Classical
  share: number
}

/** Each method on the past; the classical ones get an interval from their own errors at the other origins. */
export function scoresOf(trials: readonly Trial[], mixture: Mixture): MethodScore[] {
  const alone = (['stock-flow', ...classicals] as const).map((method) =>
    scored(method, trials, intervals(method, trials, mixture.widen)),
  )
  const mixed = mixture.share > 0 && mixture.share < 1
  return mixed
    ? [
        ...alone,
        scored(
          'weighted',
          trials,
          trials.map((t) => mixedOf(t, mixture)),
        ),
      ]
    : alone
}

/** What the mixture would have said. */
function mixedOf({ ours, classical }: Trial, { widen, classical: method, share }: Mixture): Interval {
  const towards = ours[1] > 0 ? (classical[method] / ours[1]) ** share : 1
  const [p10, p50, p90] = widened(ours, widen)
  return [p10 * towards, p50 * towards, p90 * towards]
}

/** A method's losses, one for each trial. */
export function lossesOf(method: 'stock-flow' | Classical, trials: readonly Trial[], widen: number): number[] {
  return intervals(method, trials, widen).map((interval, i) => pinball(interval, trials[i]?.actual ?? 0))
}

/** Our interval drawn out from its middle, in logarithms, as far as past errors ask. */
export function widened([p10, p50, p90]: Interval, by: number): Interval {
  if (p50 <= 0) return [p10, p50, p90]
  return [p50 * (p10 / p50) ** by, p50, p50 * (p90 / p50) ** by]
}

function intervals(method: 'stock-flow' | Classical, trials: readonly Trial[], widen: number): Interval[] {
  if (method === 'stock-flow') return trials.map((t) => widened(t.ours, widen))
  return trials.map((t, i) => {
    const spread = spreadOf(method, trials, i)
    const middle = t.classical[method]
    return [middle * Math.exp(-z10 * spread), middle, middle * Math.exp(z10 * spread)]
  })
}

function spreadOf(method: Classical, trials: readonly Trial[], besides: number): number {
  let [sum, n] = [0.15 ** 2, 1]
  trials.forEach((t, i) => {
    if (i === besides || t.actual <= 0 || t.classical[method] <= 0) return
    sum += Math.min(1, Math.log(t.actual / t.classical[method]) ** 2)
    n += 1
  })
  return Math.sqrt(sum / n)
}

function scored(method: Method, trials: readonly Trial[], found: readonly Interval[]): MethodScore {
  const total = trials.reduce((a, t) => a + t.actual, 0)
  if (trials.length === 0 || total <= 0) return { method, pinball: null, coverage80: null }
  const loss = trials.reduce((a, t, i) => a + pinball(found[i] ?? [0, 0, 0], t.actual), 0)
  const inside = trials.filter((t, i) => t.actual >= (found[i]?.[0] ?? 0) && t.actual <= (found[i]?.[2] ?? 0)).length
  return { method, pinball: rounded(loss / total), coverage80: rounded(inside / trials.length) }
}

const rounded = (v: number) => Math.round(v * 10_000) / 10_000

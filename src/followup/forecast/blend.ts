import { classical } from './classical.ts'
import type { Model } from './model.ts'
import type { Series } from './series.ts'
import type { Mixture } from './score.ts'
import { simulate } from './simulate.ts'
import { quantile, sums, type Paths } from './tell.ts'

/** Paths moved and drawn out as the verdict says; the array is changed. */
export function blended(s: Series, m: Model, verdict: Mixture, paths: Paths): Paths {
  if (verdict.share > 0) move(paths, factors(s, m, verdict, paths))
  return drawnOut(paths, verdict.widen)
}

/** Month by month: how far towards the classical method's figure. Known changes, which it cannot know, are put on it too. */
function factors(s: Series, m: Model, { classical: method, share }: Mixture, paths: Paths): Float64Array {
  const { horizon } = paths
  const theirs = classical(method, s, m.upTo, horizon)
  const ours = means(paths)
  const change = knownChange(s, m, horizon)
  return ours.map((mean, h) => {
    const ratio = mean > 0 ? ((theirs[h] ?? 0) * (change[h] ?? 1)) / mean : 1
    return Math.min(4, Math.max(0.1, ratio)) ** share
  })
}

function move({ count, horizon, use }: Paths, by: Float64Array): void {
  for (let p = 0; p < count; p++)
    for (let h = 0; h < horizon; h++) use[p * horizon + h] = (use[p * horizon + h] ?? 0) * (by[h] ?? 1)
}

/** What the known changes do to each month's expected use, beyond what holds already. */
function knownChange(s: Series, m: Model, horizon: number): Float64Array {
  const last = m.upTo - 1
  const future = (of: Float64Array) => of.subarray(m.upTo, m.upTo + horizon)
  const changed = (of: Float64Array) => future(of).some((f) => f !== of[last])
  if (!changed(s.intakeFactor) && !changed(s.useFactor)) return new Float64Array(horizon).fill(1)
  const staying = (of: Float64Array) => of.map((f, t) => (t > last ? (of[last] ?? 1) : f))
  const unchanged = { ...s, intakeFactor: staying(s.intakeFactor), useFactor: staying(s.useFactor) }
  const [withIt, without] = [s, unchanged].map((one) => means(simulate(one, m, horizon, 100, 1)))
  return Float64Array.from({ length: horizon }, (_, h) => ((withIt?.[h] ?? 0) + 1) / ((without?.[h] ?? 0) + 1))
}

function means({ count, horizon, use }: Paths): Float64Array {
  const out = new Float64Array(horizon)
  for (let p = 0; p < count; p++)
    for (let h = 0; h < horizon; h++) out[h] = (out[h] ?? 0) + (use[p * horizon + h] ?? 0) / count
  return out
}

/** Each path is moved as a whole: its distance from the middle, in logarithms, times the widening. */
function drawnOut(paths: Paths, widen: number): Paths {
  const { count, horizon, use } = paths
  if (Math.abs(widen - 1) < 0.02) return paths
  const totals = sums(paths, horizon)
  const middle = quantile(totals.slice(), 0.5)
  if (middle <= 0) return paths
  for (let p = 0; p < count; p++) {
    const total = totals[p] ?? 0
    const factor = total > 0 ? Math.min(5, (total / middle) ** (widen - 1)) : 1
    for (let h = 0; h < horizon; h++) use[p * horizon + h] = (use[p * horizon + h] ?? 0) * factor
  }
  return paths
}

import { classicals } from './classical.ts'
import { lossesOf, z10, type Mixture } from './score.ts'
import type { Trial } from './trials.ts'

/** What is believed of the widening before any trial, and how many trials that counts as. */
const before = { widen: 1.1, trials: 10 }
/** Origins on one series overlap: each counts as less than one. */
const [ownWeight, otherWeight] = [0.35, 0.6]

/** Conformal scaling and fallback: both from how the past went, the lot's own and the others'. */
export function weighed(own: readonly Trial[], others: readonly Trial[]): Mixture {
  const widen = widening(own, others)
  const ours = mean(relative(own, others, (trials) => lossesOf('stock-flow', trials, widen)))
  const rivals = classicals.map((method) => ({
    method,
    loss: mean(relative(own, others, (trials) => lossesOf(method, trials, widen))),
  }))
  const best = rivals.reduce((a, b) => (b.loss < a.loss ? b : a))
  return { widen, classical: best.method, share: shareOf(ours, best.loss) }
}

/** The stock-flow keeps the whole until a classical method has done as well; it gives way wholly to one that errs half as much. */
function shareOf(ours: number, best: number): number {
  const ratio = (ours + 0.02) / (best + 0.025)
  return Math.min(1, Math.max(0, (ratio - 1) / 0.9))
}

interface Weighted {
  value: number
  weight: number
}

function relative(
  own: readonly Trial[],
  others: readonly Trial[],
  of: (trials: readonly Trial[]) => number[],
): Weighted[] {
  const weigh = (trials: readonly Trial[], weight: number) =>
    of(trials).map((value, i) => ({ value: Math.min(1, value / Math.max(1, trials[i]?.actual ?? 1)), weight }))
  return [...weigh(own, ownWeight), ...weigh(others, otherWeight * (own.length > 0 ? 0.5 : 1))]
}

function mean(values: readonly Weighted[]): number {
  const weight = values.reduce((a, v) => a + v.weight, 0)
  return weight > 0 ? values.reduce((a, v) => a + v.value * v.weight, 0) / weight : 0
}

function widening(own: readonly Trial[], others: readonly Trial[]): number {
  let [sum, weight] = [before.trials * before.widen ** 2, before.trials]
  const take = (trials: readonly Trial[], w: number) => {
    for (const { ours, actual } of trials) {
      const spread = (Math.log(ours[2] + 1) - Math.log(ours[0] + 1)) / (2 * z10)
      if (!(spread > 0.001) || ours[1] <= 0) continue
      const z = Math.log((actual + 1) / (ours[1] + 1)) / Math.max(0.01, spread)
      sum += w * Math.min(9, z * z)
      weight += w
    }
  }
  take(own, ownWeight)
  take(others, otherWeight)
  return Math.min(2.2, Math.max(0.6, Math.sqrt(sum / weight)))
}

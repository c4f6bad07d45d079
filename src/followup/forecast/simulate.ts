import { damping, pick, type Level } from './level.ts'
import type { Model } from './model.ts'
import { binomial, normal, normalAt, poisson } from './normal.ts'
import { randomOf, type Random } from './random.ts'
import { spreadAt } from './rate.ts'
import { exposed, type Series } from './series.ts'
import type { Paths } from './tell.ts'

/** Played forward from the model's last month: arrivals, endings and use, each path with its own levels. */
export function simulate(s: Series, m: Model, horizon: number, count: number, seed: number): Paths {
  const random = randomOf(seed)
  const use = new Float64Array(count * horizon)
  if (m.rate.length === 0) return { count, horizon, use }
  const spread = spreader(random, count)
  for (let p = 0; p < count; p++) play(s, m, spread(p), random, use.subarray(p * horizon, (p + 1) * horizon))
  return { count, horizon, use }
}

/** What differs from path to path is spread evenly rather than drawn, so that few paths say as much as many. */
function spreader(random: Random, count: number): (p: number) => number[] {
  const steps = [
    0.8566748838545029, 0.733891856627126, 0.6287067210378087, 0.5385972572236101, 0.46140198522, 0.3952709, 0.33861,
  ]
  const starts = steps.map(() => random())
  return (p) => steps.map((step, i) => (i === 0 ? (p + 0.5) / count : ((starts[i] ?? 0) + p * step) % 1))
}

function play(s: Series, m: Model, u: number[], random: Random, out: Float64Array): void {
  const [intake, rate] = [pick(m.intake, u[1] ?? 0), pick(m.rate, u[2] ?? 0)]
  let [arrivals, slope] = drawn(intake, u[0] ?? 0, u[3] ?? 0)
  let [level, rise] = drawn(rate, u[4] ?? 0, u[5] ?? 0)
  const chance = Math.min(0.98, m.exits.chance * Math.exp(m.exits.spread * normalAt(u[6] ?? 0)))
  const [beyond, batch] = [m.dispersion - 1, m.exits.batches - 1]
  let open = m.open
  for (let h = 0; h < out.length; h++) {
    const t = m.upTo + h
    const month = s.calendar[t] ?? 0
    arrivals += (slope *= damping) + (intake.step > 0 ? intake.step * normal(random) : 0)
    level += (rise *= damping) + (rate.step > 0 ? rate.step * normal(random) : 0)
    let mean = Math.exp(arrivals) * (m.intakeSeason[month] ?? 1) * (s.intakeFactor[t] ?? 1)
    if (beyond > 0.05 && mean > 0) mean *= about(random, beyond / mean)
    const started = poisson(random, Math.min(1e6, mean))
    const leave = batch > 0.05 && open > 0 ? chance * about(random, batch / (open * chance)) : chance
    const before = open
    open += started - binomial(random, before, Math.min(1, leave))
    const e = exposed(m.exposure, before, started, open)
    if (e <= 0) continue
    const noise = rate.noise * Math.sqrt(spreadAt(e, m.usualExposure)) * normal(random)
    out[h] = e * Math.exp(level + noise) * (m.rateSeason[month] ?? 1) * (s.useFactor[t] ?? 1)
  }
}

/** A factor with mean 1 and about this variance. */
function about(random: Random, variance: number): number {
  const v = Math.min(0.6, variance)
  return Math.exp(Math.sqrt(v) * normal(random) - v / 2)
}

/** A level and its slope as they may be, given what is believed. */
function drawn(l: Level, u: number, w: number): [number, number] {
  const [a, b] = [normalAt(u), normalAt(w)]
  const sd = Math.sqrt(l.vll)
  const lean = sd > 0 ? l.vlb / sd : 0
  return [l.level + sd * a, l.slope + lean * a + Math.sqrt(Math.max(0, l.vbb - lean * lean)) * b]
}

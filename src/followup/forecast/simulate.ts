import { damping, pick, type Level } from './level.ts'
import type { Model } from './model.ts'
import { binomial, expNear, normal, normalAt, poisson } from './normal.ts'
import { randomOf, type Random } from './random.ts'
import { spreadAt } from './rate.ts'
import { exposureShares, type Series } from './series.ts'
import type { Paths } from './tell.ts'

/** Played forward from the model's last month: arrivals, endings and use, each path with its own levels. */
export function simulate(s: Series, m: Model, horizon: number, count: number, seed: number): Paths {
  const random = randomOf(seed)
  const use = new Float64Array(count * horizon)
  if (m.rate.length === 0) return { count, horizon, use }
  const starts = steps.map(() => random())
  const u = new Float64Array(steps.length)
  const months = monthsOf(s, m, horizon)
  for (let p = 0; p < count; p++) {
    for (let i = 0; i < u.length; i++) u[i] = ((starts[i] ?? 0) + p * (steps[i] ?? 0)) % 1
    u[0] = (p + 0.5) / count
    play(m, months, u, random, use, p * horizon)
  }
  return { count, horizon, use }
}

/** What differs from path to path is spread evenly rather than drawn, so that few paths say as much as many: roots of one polynomial. */
const steps = [
  0.8566748838545029, 0.733891856627126, 0.6287067210378087, 0.5385972572236101, 0.46140198522, 0.3952709, 0.33861,
]

/** What is the same for every path, month by month. */
interface Months {
  arrivals: Float64Array
  rate: Float64Array
}

function monthsOf(s: Series, m: Model, horizon: number): Months {
  const of = (season: Float64Array, factor: Float64Array) =>
    Float64Array.from({ length: horizon }, (_, h) => {
      const t = m.upTo + h
      return (season[s.calendar[t] ?? 0] ?? 1) * (factor[t] ?? 1)
    })
  return { arrivals: of(m.intakeSeason, s.intakeFactor), rate: of(m.rateSeason, s.useFactor) }
}

/** One path, written into `use` from `at` on. The hot loop: no object is made and no power taken in it that can be spared. */
function play(m: Model, months: Months, u: Float64Array, random: Random, use: Float64Array, at: number): void {
  const [intake, rate] = [pick(m.intake, u[1] ?? 0), pick(m.rate, u[2] ?? 0)]
  const [startLevel, startSlope] = drawn(intake, u[0] ?? 0, u[3] ?? 0)
  const [startRate, startRise] = drawn(rate, u[4] ?? 0, u[5] ?? 0)
  const chance = Math.min(0.98, m.exits.chance * Math.exp(m.exits.spread * normalAt(u[6] ?? 0)))
  const { dispersion, usualExposure, exits } = m
  const shares = exposureShares[m.exposure]
  let [mean, slope, level, rise, open] = [Math.exp(startLevel), startSlope, Math.exp(startRate), startRise, m.open]
  for (let h = 0; h < months.rate.length; h++) {
    slope *= damping
    rise *= damping
    mean *= expNear(intake.step > 0 ? slope + intake.step * normal(random) : slope)
    level *= expNear(rate.step > 0 ? rise + rate.step * normal(random) : rise)
    const started = poisson(random, Math.min(1e6, mean * (months.arrivals[h] ?? 1)), dispersion)
    const before = open
    open += started - binomial(random, before, chance, exits.batches)
    const e = shares.before * before + shares.started * started + shares.open * open
    if (e <= 0) continue
    const noise = expNear(rate.noise * Math.sqrt(spreadAt(e, usualExposure)) * normal(random))
    use[at + h] = e * level * noise * (months.rate[h] ?? 1)
  }
}

/** A level and its slope as they may be, given what is believed. */
function drawn(l: Level, u: number, w: number): [number, number] {
  const [a, b] = [normalAt(u), normalAt(w)]
  const sd = Math.sqrt(l.vll)
  const lean = sd > 0 ? l.vlb / sd : 0
  return [l.level + sd * a, l.slope + lean * a + Math.sqrt(Math.max(0, l.vbb - lean * lean)) * b]
}

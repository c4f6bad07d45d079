import { kept, type Level } from './level.ts'
import type { Series } from './series.ts'

/** How a level may move: the monthly step's spread, the spread of a lasting slope, and how likely we hold it before looking. */
const ways = [
  { step: 0, slope: 0, prior: 0.24 },
  { step: 0.05, slope: 0, prior: 0.18 },
  { step: 0.2, slope: 0, prior: 0.06 },
  { step: 0, slope: 0.02, prior: 0.2 },
  { step: 0.05, slope: 0.05, prior: 0.2 },
  { step: 0.15, slope: 0.1, prior: 0.12 },
] as const

/** Arrivals beyond chance: the variance of month upon month over what Poisson would give, drawn towards 1. */
export function dispersion(s: Series, season: Float64Array, upTo: number): number {
  let [sum, n] = [10, 10]
  for (let t = 1; t < upTo; t++) {
    const a = (season[s.calendar[t] ?? 0] ?? 1) * (s.intakeFactor[t] ?? 1)
    const b = (season[s.calendar[t - 1] ?? 0] ?? 1) * (s.intakeFactor[t - 1] ?? 1)
    const [x, y] = [s.started[t] ?? 0, s.started[t - 1] ?? 0]
    const level = (x + y) / (a + b)
    if (!(level > 0) || a <= 0 || b <= 0) continue
    const expected = level * (1 / a + 1 / b)
    sum += ((x / a - y / b) ** 2 / expected) * 1
    n += 1
  }
  return Math.min(8, Math.max(1, sum / n))
}

/** The log of the arrivals' level after `upTo` months, one for each way it may have moved, weighed by how well it told the next. */
export function intakeLevels(s: Series, season: Float64Array, noise: number, upTo: number): Level[] {
  return kept(ways.map((way) => filtered(s, season, noise, upTo, way)))
}

function filtered(s: Series, season: Float64Array, noise: number, upTo: number, way: (typeof ways)[number]): Level {
  let [level, slope] = [startOf(s, season, upTo), 0]
  let [vll, vlb, vbb] = [0.7, 0, way.slope ** 2]
  let log = Math.log(way.prior)
  const q = way.step ** 2
  for (let t = 0; t < upTo; t++) {
    level += slope
    vll += 2 * vlb + vbb + q
    vlb += vbb
    const e = ((season[s.calendar[t] ?? 0] ?? 1) * (s.intakeFactor[t] ?? 1)) / noise
    if (e <= 0) continue
    const y = (s.started[t] ?? 0) / noise
    // The gamma with the same mean and spread of its logarithm as the level.
    const shape = (1 + Math.sqrt(1 + 2 * vll)) / (2 * vll)
    const rate = shape * Math.exp(-level - 1 / (2 * shape))
    if (t >= 4) log += told(y, shape, rate, e)
    const [shape2, rate2] = [shape + y, rate + e]
    const after = Math.log(shape2 / rate2) - 1 / (2 * shape2)
    const v2 = 1 / shape2 + 1 / (2 * shape2 * shape2)
    const [gain, shrink] = [(after - level) / vll, (1 - v2 / vll) / vll]
    slope += vlb * gain
    level = after
    vbb = Math.max(0, vbb - vlb * vlb * shrink)
    vlb -= vll * vlb * shrink
    vll = v2
  }
  return { weight: log, level, slope, vll, vlb, vbb, step: way.step, noise: 0 }
}

/** The negative binomial's log score, less what is the same for every way. */
function told(y: number, shape: number, rate: number, e: number): number {
  return logGamma(y + shape) - logGamma(shape) + shape * Math.log(rate / (rate + e)) + y * Math.log(e / (rate + e))
}

function startOf(s: Series, season: Float64Array, upTo: number): number {
  let [sum, base] = [0.5, 0.5]
  for (let t = 0; t < Math.min(6, upTo); t++) {
    sum += s.started[t] ?? 0
    base += (season[s.calendar[t] ?? 0] ?? 1) * (s.intakeFactor[t] ?? 1)
  }
  return Math.log(sum / Math.max(0.5, base))
}

/** Stirling's series, after a step up where it is too coarse. */
function logGamma(x: number): number {
  if (x < 6) {
    let product = x
    for (let up = x + 1; up < 6; up++) product *= up
    const above = x + Math.ceil(6 - x)
    return logGamma(above) - Math.log(product)
  }
  return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + 1 / (12 * x) - 1 / (360 * x * x * x)
}

import { exitsOf, usualChance, type Exits } from './exits.ts'
import { dispersion, intakeLevels } from './intake.ts'
import type { Level } from './level.ts'
import { exposedIn, exposureOf, rateLevels } from './rate.ts'
import { flat, seasonOf } from './season.ts'
import type { Exposure, Series } from './series.ts'

/** All the stock-flow says of a lot after some months. */
export interface Model {
  upTo: number
  open: number
  exits: Exits
  intake: Level[]
  intakeSeason: Float64Array
  dispersion: number
  rate: Level[]
  rateSeason: Float64Array
  exposure: Exposure
  usualExposure: number
}

/** What the other lots together say before this one has. */
export interface Shared {
  intakeSeason: Float64Array
  rateSeason: Float64Array
  chance: number
  /** Arrivals' common course: a factor for each month until the cut-off and after it, the cut-off's being the `cutOff`-th. */
  trend: { factors: Float64Array; cutOff: number } | null
}

export const nothingShared: Shared = { intakeSeason: flat, rateSeason: flat, chance: usualChance, trend: null }

export function modelOf(s: Series, upTo: number, shared: Shared, exposure: Exposure = exposureOf(s)): Model {
  const exposures = exposedIn(s, exposure, upTo)
  const rough = dispersion(s, shared.intakeSeason, upTo)
  const intakeSeason = seasonOf(s.started, s.intakeFactor, s.calendar, upTo, rough, shared.intakeSeason)
  const noise = dispersion(s, intakeSeason, upTo)
  const rateSeason = rateSeasonOf(s, exposures, upTo, shared.rateSeason)
  return {
    upTo,
    open: s.open[upTo - 1] ?? 0,
    exits: exitsOf(s, upTo, shared.chance),
    intake: intakeLevels(s, intakeSeason, noise, upTo),
    intakeSeason,
    dispersion: noise,
    rate: rateLevels(s, exposures, rateSeason, upTo),
    rateSeason,
    exposure,
    usualExposure: exposures.reduce((a, e) => a + e, 0) / Math.max(1, upTo),
  }
}

/** Use's own season beyond that of the stock. Its noise is measured in the unit that makes it count like arrivals. */
function rateSeasonOf(s: Series, exposures: Float64Array, upTo: number, towards: Float64Array): Float64Array {
  const by = exposures.map((e, t) => e * (s.useFactor[t] ?? 1))
  return seasonOf(s.use, by, s.calendar, upTo, noiseOf(s.use, by, upTo), towards)
}

/** Variance over mean of use about what it follows, month upon month. */
function noiseOf(use: Float64Array, by: Float64Array, upTo: number): number {
  let [square, total] = [0, 0]
  for (let t = 1; t < upTo; t++) {
    const [a, b] = [by[t] ?? 0, by[t - 1] ?? 0]
    if (a <= 0 || b <= 0) continue
    const [x, y] = [use[t] ?? 0, use[t - 1] ?? 0]
    square += (x / a - y / b) ** 2
    total += ((x + y) / (a + b)) * (1 / a + 1 / b)
  }
  return total > 0 ? Math.max(1e-6, square / total) : 1
}

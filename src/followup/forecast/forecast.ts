import { blended } from './blend.ts'
import { modelOf } from './model.ts'
import { othersOf } from './others.ts'
import { exposureOf } from './rate.ts'
import { scoresOf } from './score.ts'
import { seriesOf } from './series.ts'
import { simulate } from './simulate.ts'
import { monthsUntil, told } from './tell.ts'
import { against } from './trend.ts'
import { trialsOf } from './trials.ts'
import type { ForecastInput, ForecastOutput } from './types.ts'
import { weighed } from './weigh.ts'

/** Origins of the lot's own past that are tried. */
const ownTrials = 5

/**
 * A lot's use until its end with 10, 50 and 90 %, and when it reaches the ceiling. Open referrals are a stock that arrivals
 * fill and endings empty; each path plays it forward. How wide, and whether a classical method shares the say, is
 * settled by how forecasts of the past would have gone. The same input gives the same answer.
 */
export function forecast(input: ForecastInput): ForecastOutput {
  const { seed = 1, paths = 1000, known = [] } = input
  const horizon = Math.max(12, monthsUntil(input.asOf, input.end))
  const s = seriesOf(input.months, known, horizon)
  const exposure = exposureOf(s)
  const others = othersOf(input)
  const own = trialsOf(s, others.shared, exposure, ownTrials)
  const verdict = weighed(own, others.trials)
  const course = against(s, others.shared.trend)
  const model = modelOf(course, s.length, others.shared, exposure)
  const played = blended(course, model, verdict, simulate(course, model, horizon, paths, seed))
  const { classical, share } = verdict
  return {
    ...told(input, played),
    method: share === 0 ? 'stock-flow' : share === 1 ? classical : 'weighted',
    scores: scoresOf(own, verdict),
  }
}

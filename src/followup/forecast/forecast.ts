import { randomOf } from './random.ts'
import { monthsUntil, told, type Paths } from './tell.ts'
import { methods, type ForecastInput, type ForecastOutput } from './types.ts'

/** A lot's use until its end with 10, 50 and 90 %, and when it reaches the ceiling. The same input gives the same answer. */
export function forecast(input: ForecastInput): ForecastOutput {
  const { seed = 1, paths: count = 1000 } = input
  const horizon = Math.max(12, monthsUntil(input.asOf, input.end))
  const past = input.months.slice(-12).map((m) => Math.max(0, m.useOere))
  const random = randomOf(seed)
  const use = Float64Array.from({ length: count * horizon }, () => past[Math.floor(random() * past.length)] ?? 0)
  const paths: Paths = { count, horizon, use }
  const scores = methods.map((method) => ({ method, pinball: null, coverage80: null }))
  return { ...told(input, paths), method: 'last-12-months', scores }
}

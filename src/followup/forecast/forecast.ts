import { addMonth, type Month } from '../../kernel/day.ts'
import { lastMonths, smoothed } from './naive.ts'
import { quantilesOf } from './quantile.ts'
import { randomOf } from './random.ts'
import { tried, type Tried } from './score.ts'
import { stockFlow } from './stock-flow.ts'
import type { ForecastInput, ForecastOutput, Method } from './types.ts'

export type { ForecastInput, ForecastOutput } from './types.ts'

/** Changes when the same question would get another answer. */
export const ruleVersion = 'forecast-1'

const methods: readonly Method[] = [stockFlow, smoothed, lastMonths(12), lastMonths(3)]

/** Use of each coming month, when the ceiling is reached, and how good such forecasts have been. The same input gives the same output. */
export function forecast(input: ForecastInput): ForecastOutput {
  const scores = methods.flatMap((m) => tried(m, input) ?? [])
  const method = chosen(input, scores)
  const ahead = Math.max(12, monthsBetween(input.asOf, input.end))
  const drawn = method.draw({
    months: input.months,
    portfolio: input.portfolio ?? [],
    known: input.known ?? [],
    horizon: ahead,
    paths: input.paths,
    random: randomOf(input.seed),
  })
  const paths = widened(drawn, scores.find((s) => s.method === method.name)?.width ?? 1)
  const sums = paths.map((path) => runningSum(path, input.usedOere))
  const month = (i: number) => addMonth(input.asOf, i + 1)
  return {
    months: Array.from({ length: ahead }, (_, i) => ({ month: month(i), ...quantilesOf(column(paths, i)) })),
    cumulative: Array.from({ length: ahead }, (_, i) => ({ month: month(i), ...quantilesOf(column(sums, i)) })),
    next12: quantilesOf(sums.map((s) => (s[11] ?? 0) - input.usedOere)),
    crossing: crossingOf(input, sums),
    method: method.name,
    scores: scores.map(({ width: _, ...score }) => score),
  }
}

/** A dozen moments that overlap say little: a simpler method must have been this much better to be taken instead. */
const clearly = 2

/** The flow of courses, unless a simpler method has done clearly better on this lot; without courses the smoothed level. */
function chosen({ months }: ForecastInput, scores: readonly Tried[]): Method {
  const first = months.some((m) => m.open > 0 || m.started > 0) ? stockFlow : smoothed
  const own = scores.find((s) => s.method === first.name)
  const best = scores.toSorted((a, b) => a.pinball - b.pinball)[0]
  if (own === undefined || best === undefined || best.pinball * clearly >= own.pinball) return first
  return methods.find((m) => m.name === best.method) ?? first
}

/** Each path's distance from the middle made as wide as the past asks for; use is never below zero. */
function widened(paths: readonly Float64Array[], width: number): Float64Array[] {
  const horizon = paths[0]?.length ?? 0
  const middle = Float64Array.from({ length: horizon }, (_, i) => quantilesOf(column(paths, i)).p50)
  return paths.map((path) => path.map((use, i) => Math.max(0, (middle[i] ?? 0) + width * (use - (middle[i] ?? 0)))))
}

function runningSum(path: Float64Array, from: number): Float64Array {
  let sum = from
  return path.map((use) => (sum += use))
}

function crossingOf(
  { asOf, end, ceilingOere }: ForecastInput,
  sums: readonly Float64Array[],
): ForecastOutput['crossing'] {
  const within = monthsBetween(asOf, end)
  const at = sums
    .map((sum) => sum.findIndex((s, i) => i < within && s >= ceilingOere))
    .filter((i) => i >= 0)
    .sort((a, b) => a - b)
  const by = (share: number): Month | null => {
    const i = at[Math.ceil(share * sums.length) - 1]
    return i === undefined ? null : addMonth(asOf, i + 1)
  }
  return { p10: by(0.1), p50: by(0.5), p90: by(0.9), probabilityBeforeEnd: at.length / Math.max(1, sums.length) }
}

function column(paths: readonly Float64Array[], i: number): Float64Array {
  return Float64Array.from(paths, (path) => path[i] ?? 0)
}

function monthsBetween(from: Month, to: Month): number {
  const count = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return Math.max(0, count(to) - count(from))
}

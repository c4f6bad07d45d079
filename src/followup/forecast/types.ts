import type { Month } from '../../kernel/day.ts'

/** A whole month: use in øre (a credit is negative), and courses open at its end = open before + started − ended. */
export interface MonthIn {
  month: Month
  useOere: number
  open: number
  started: number
  ended: number
}

/** From a month to another, or on: so many times the intake, so many times the use of a course. */
export interface KnownChange {
  from: Month
  to?: Month
  intakeFactor?: number
  useFactor?: number
}

export interface ForecastInput {
  /** The last month there are figures for. */
  asOf: Month
  ceilingOere: number
  /** Of the whole term, to the end of `asOf`. */
  usedOere: number
  /** The term's last month. */
  end: Month
  months: MonthIn[]
  /** Other lots of the same town: what a young lot may be judged by. */
  portfolio?: { months: MonthIn[] }[]
  known?: KnownChange[]
  seed: number
  paths: number
}

export interface Quantiles {
  p10: number
  p50: number
  p90: number
}

export interface Score {
  method: string
  /** Mean loss at 10, 50 and 90 %, as a share of what was used: lower is better. */
  pinball: number
  /** How often what came lay between 10 and 90 %: 0.8 is promised. */
  coverage80: number
}

export interface ForecastOutput {
  /** Use of each month to the end, and a year at least. */
  months: ({ month: Month } & Quantiles)[]
  /** Use of the whole term to the end of each. */
  cumulative: ({ month: Month } & Quantiles)[]
  next12: Quantiles
  /** The month by which 10, 50 and 90 % of the paths have reached the ceiling; null where so many do not before the end. */
  crossing: { p10: Month | null; p50: Month | null; p90: Month | null; probabilityBeforeEnd: number }
  method: string
  scores: Score[]
}

/** One way to go on from a lot's months: each path is the use of each coming month, in øre. */
export interface Method {
  name: string
  draw(asked: Drawn): Float64Array[]
}

export interface Drawn {
  months: readonly MonthIn[]
  portfolio: readonly { months: readonly MonthIn[] }[]
  known: readonly KnownChange[]
  horizon: number
  paths: number
  random: () => number
}

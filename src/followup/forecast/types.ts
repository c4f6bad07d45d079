import type { Month } from '../../kernel/day.ts'

/** One month of a lot: what was used (whole øre, net of VAT), and the stock of open referrals at the month's end. */
export interface HistoryMonth {
  month: Month
  useOere: number
  open: number
  started: number
  ended: number
}

/** A change the past does not know: the intake, or the use per open referral, times a factor. `to` is the last month. */
export interface KnownChange {
  from: Month
  to?: Month | undefined
  intakeFactor?: number | undefined
  useFactor?: number | undefined
}

export interface ForecastInput {
  /** The last month of the history: the data's cut-off. */
  asOf: Month
  ceilingOere: number
  /** The whole term's use, also what lies before the history. */
  usedOere: number
  /** The term's last month. */
  end: Month
  months: HistoryMonth[]
  /** Other lots' histories: their seasons and their past errors lend strength to a short or small one. */
  portfolio?: { months: HistoryMonth[] }[] | undefined
  known?: KnownChange[] | undefined
  seed?: number | undefined
  paths?: number | undefined
}

/** Ten, fifty and ninety in a hundred lie below; whole øre. */
export interface Quantiles {
  p10: number
  p50: number
  p90: number
}

export interface Crossing {
  /** The month by which ten (fifty, ninety) in a hundred paths have reached the ceiling; null when that lies after the end. */
  p10: Month | null
  p50: Month | null
  p90: Month | null
  probabilityBeforeEnd: number
}

/** How a method did on the lot's own past. */
export interface MethodScore {
  method: Method
  /** Mean pinball loss of the 10, 50 and 90 % quantiles over mean actual use; lower is better. Null when the past is too short. */
  pinball: number | null
  /** The share of past sums inside the 80 % interval. */
  coverage80: number | null
}

/** `weighted` is the stock-flow drawn towards the best of the classical ones. */
export const methods = [
  'stock-flow',
  'last-3-months',
  'last-12-months',
  'seasonal-naive',
  'smoothing',
  'weighted',
] as const
export type Method = (typeof methods)[number]

export interface ForecastOutput {
  /** From the month after `asOf` to the end, both inclusive. */
  months: ({ month: Month } & Quantiles)[]
  /** Use of the whole term to the end of each of those months. */
  cumulative: ({ month: Month } & Quantiles)[]
  /** The sum of the twelve months after `asOf`, whatever the end. */
  next12: Quantiles
  crossing: Crossing
  /** The method used: one of those scored. */
  method: Method
  scores: MethodScore[]
}

import type { Day } from '../kernel/day.ts'
import { lengthMonths } from '../kernel/period.ts'
import { longestBefore, type OptionModel } from './option/model.ts'

export interface Months {
  base: number | null
  withOptions: number | null
}

/**
 * A lot's whole months: as concluded, or as long as the paper says it lasts; and with every option used.
 *
 * 1 September 2023 to 31 December 2024 is 16 months, to 31 August 2027 48.
 */
export function monthsOf(
  term: { startsOn: Day | null; baseEndsBefore: Day | null; durationMonths: number | null },
  model: Pick<OptionModel, 'steps' | 'untilBefore'> | null,
): Months {
  const { startsOn, baseEndsBefore } = term
  const base = between(startsOn, baseEndsBefore) ?? term.durationMonths
  if (model === null) return { base, withOptions: base }
  return { base, withOptions: between(startsOn, longestBefore(model, baseEndsBefore)) }
}

function between(from: Day | null, to: Day | null): number | null {
  return from === null || to === null ? null : lengthMonths({ from, to })
}

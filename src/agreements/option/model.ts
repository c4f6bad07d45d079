import { addDays, addMonths, type Day } from '../../kernel/day.ts'

/** What a contract says of its option. null is what it, or the paper, does not say. */
export interface OptionModel {
  id: string
  /** The months each option gives, in order: 2+1+1 years has [12, 12]; none where it runs until a day. */
  steps: readonly number[]
  /** The first day after the longest possible term. */
  untilBefore: Day | null
  /** How many times it may be used; null for any number. */
  uses: number | null
  needsFunding: boolean
  perLot: boolean | null
  allSuppliers: boolean | null
  decideDays: number | null
  decideMonths: number | null
  source: string
  /** The contract's own rule, where it has a name. */
  rule: string | null
}

/** How many uses there are in all: as many as there are steps, unless it says otherwise; null without limit. */
export function usesIn(m: Pick<OptionModel, 'steps' | 'uses'>): number | null {
  return m.uses ?? (m.steps.length === 0 ? null : m.steps.length)
}

/**
 * The first day after the longest possible term.
 *
 * 2+1+1 from 1 January 2025: the base ends before 1 January 2027, two steps of 12 months end before 1 January 2029.
 */
export function longestBefore(m: Pick<OptionModel, 'steps' | 'untilBefore'>, baseEndsBefore: Day | null): Day | null {
  if (m.untilBefore !== null) return m.untilBefore
  if (baseEndsBefore === null) return null
  return addMonths(
    baseEndsBefore,
    m.steps.reduce((sum, months) => sum + months, 0),
  )
}

/** The first day after the next option, when one is left. */
export function nextBefore(m: OptionModel, used: number, baseEndsBefore: Day | null): Day | null {
  if (m.steps.length === 0) return m.untilBefore
  if (used >= m.steps.length || baseEndsBefore === null) return null
  const months = m.steps.slice(0, used + 1).reduce((sum, n) => sum + n, 0)
  return addMonths(baseEndsBefore, months)
}

/** The last day on which the option may be decided: its notice before the end in force. null where none is agreed. */
export function decideByOf(m: Pick<OptionModel, 'decideDays' | 'decideMonths'>, endsBefore: Day | null): Day | null {
  if (endsBefore === null) return null
  const lastDay = addDays(endsBefore, -1)
  if (m.decideMonths !== null) return addDays(addMonths(endsBefore, -m.decideMonths), -1)
  return m.decideDays === null ? null : addDays(lastDay, -m.decideDays)
}

export function lastDayOf(before: Day): Day {
  return addDays(before, -1)
}

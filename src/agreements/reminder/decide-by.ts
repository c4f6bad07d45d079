import { addDays, type Day } from '../../kernel/day.ts'

/**
 * The last day an option is decided: while the lot still runs. Where the agreement says an earlier day, that day.
 */
export function decideByOf(lot: {
  endsBefore: Day | null
  optionBefore: Day | null
  agreedBy?: Day | null | undefined
}): Day | null {
  if (lot.endsBefore === null || lot.optionBefore === null || lot.optionBefore <= lot.endsBefore) return null
  return lot.agreedBy ?? addDays(lot.endsBefore, -1)
}

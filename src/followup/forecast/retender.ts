import { firstOfMonth, type Day, type Month } from '../../kernel/day.ts'
import { addWorkingDays, workingDaysBetween } from '../../kernel/holidays.ts'

/** How long a re-tender takes, and where that is known from. */
export interface LeadTime {
  workingDays: number
  from: Day
  to: Day
  /** Danish, for the page. */
  source: string
  mark: 'derived'
}

const decided = '2022-06-20'
const begun = '2023-09-01'

/**
 * The committee set two re-tenders going on 20 June 2022, and their agreements began on 1 September 2023: both days are
 * printed, the working days between them are counted here (307).
 */
export const paperLeadTime: LeadTime = {
  workingDays: workingDaysBetween(decided, begun),
  from: decided,
  to: begun,
  source:
    'Beskæftigelses- og Integrationsudvalget satte to genudbud i gang den 20. juni 2022, og aftalerne begyndte den 1. september 2023 (indstilling af 21. november 2022, Problemstilling og Resumé)',
  mark: 'derived',
}

/**
 * The latest day to start the re-tender: the first day of the month by which one path in ten has reached the ceiling, less
 * the lead time. Null when so few reach it before the end; 1 March 2027 less 10 working days is 15 February 2027.
 */
export function latestRetenderStart(
  crossingP10: Month | null,
  leadTimeWorkingDays: number = paperLeadTime.workingDays,
): Day | null {
  return crossingP10 === null ? null : addWorkingDays(firstOfMonth(crossingP10), -leadTimeWorkingDays)
}

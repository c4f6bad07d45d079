import { firstOfMonth, type Day, type Month } from '../../kernel/day.ts'
import { leadTimeWorkingDays, paperLeadTime as printed, retenderStart } from '../../agreements/index.ts'

/** How long a re-tender takes, and where that is known from. */
export interface LeadTime {
  workingDays: number
  from: Day
  to: Day
  /** Danish, for the page. */
  source: string
  mark: 'derived'
}

/**
 * The committee set two re-tenders going on 20 June 2022, and their agreements began on 1 September 2023: both days are
 * printed, the working days between them are counted (307). `agreements` holds the two days, for its own timeline reads them too.
 */
export const paperLeadTime: LeadTime = {
  workingDays: leadTimeWorkingDays,
  from: printed.decidedOn,
  to: printed.startsOn,
  source: printed.source,
  mark: 'derived',
}

/**
 * The latest day to start the re-tender: the first day of the month by which one path in ten has reached the ceiling, less
 * the lead time. Null when so few reach it before the end; 1 March 2027 less 10 working days is 15 February 2027.
 */
export function latestRetenderStart(
  crossingP10: Month | null,
  workingDays: number = paperLeadTime.workingDays,
): Day | null {
  return crossingP10 === null ? null : retenderStart(firstOfMonth(crossingP10), workingDays)
}

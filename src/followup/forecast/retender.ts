import { firstOfMonth, type Day, type Month } from '../../kernel/day.ts'
import { addWorkingDays, workingDaysBetween } from '../../kernel/holidays.ts'

/** What one re-tender took, as a paper tells it: started by the committee on 20 June 2022, the new agreements on 1 September 2023. */
const from = '2022-06-20'
const to = '2023-09-01'
export const paperLeadTime = {
  from,
  to,
  workingDays: workingDaysBetween(from, to),
  source: 'DOC-2022-TENDER: sat i gang 20. juni 2022, nye aftaler fra 1. september 2023',
} as const

/** The last day to start so that a new agreement is there when the month begins in which the ceiling is reached. */
export function latestRetenderStart(crossing: Month, leadDays: number): Day {
  return addWorkingDays(firstOfMonth(crossing), -leadDays)
}

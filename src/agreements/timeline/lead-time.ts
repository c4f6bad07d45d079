import { addWorkingDays, workingDaysBetween } from '../../kernel/holidays.ts'
import type { Day } from '../../kernel/day.ts'

/**
 * How long a re-tender took once: from the committee's decision to the first day of the agreements. It is one case, used as a starting point until the
 * municipality has its own.
 */
export const paperLeadTime = {
  decidedOn: '2022-06-20',
  startsOn: '2023-09-01',
  source:
    'Beskæftigelses- og Integrationsudvalget satte to genudbud i gang den 20. juni 2022, og aftalerne begyndte den 1. september 2023 (indstilling af 21. november 2022, Problemstilling og Resumé)',
} as const

/** The same in working days, the first counted and the last not. */
export const leadTimeWorkingDays: number = workingDaysBetween(paperLeadTime.decidedOn, paperLeadTime.startsOn)

/** The latest day to start a re-tender whose agreement must begin on a day. */
export function retenderStart(mustBeginOn: Day, workingDays: number = leadTimeWorkingDays): Day {
  const key = `${mustBeginOn} ${workingDays}`
  const start = counted.get(key) ?? addWorkingDays(mustBeginOn, -workingDays)
  counted.set(key, start)
  return start
}

/** A year and more of working days is counted once for each day, not for each look. */
const counted = new Map<string, Day>()

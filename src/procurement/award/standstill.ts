import { addDays, type Day } from '../../kernel/day.ts'
import { isWorkingDay } from '../../kernel/holidays.ts'

/**
 * The last day of a standstill. It runs in calendar days from the day after the letters went out (klagenævnsloven § 3: ten
 * days when they are sent electronically), and ends on a working day (Regulation 1182/71, article 3(4)). Whether it binds
 * an award under the light regime is for a lawyer to confirm; the tender says how many days it has.
 *
 * Sent on Monday 1 June 2026 with ten days: the last is Thursday 11 June. Sent on Wednesday 3 June: Saturday 13 becomes Monday 15.
 */
export function standsUntil(sentOn: Day, days: number): Day {
  let last = addDays(sentOn, days)
  if (days === 0) return last
  while (!isWorkingDay(last)) last = addDays(last, 1)
  return last
}

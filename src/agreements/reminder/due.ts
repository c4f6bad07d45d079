import { addDays, addMonths, type Day } from '../../kernel/day.ts'
import { warnedOn } from '../file/validity.ts'
import { retenderStart } from '../timeline/lead-time.ts'

/** What is reminded of: the thing, and how long before. */
export const reminderKinds = ['decide-90', 'decide-30', 'ends-12', 'ends-6', 'ends-3', 'retender-30', 'lapse'] as const
export type ReminderKind = (typeof reminderKinds)[number]

export interface Reminder {
  kind: ReminderKind
  /** The day it is about. */
  due: Day
  /** The day somebody is to be told. */
  fellOn: Day
}

export interface LotTerm {
  /** The first day the lot no longer runs; null when nobody knows. */
  endsBefore: Day | null
  /** The last day an option is decided; null when none is left. */
  decideBy: Day | null
  /** Ended by a termination: there is nothing to decide, and what comes after is decided already. */
  terminated: boolean
}

/**
 * Every reminder of a lot, whenever it falls. An agreement whose last day is 31 December 2026 is reminded of on 31 December 2025, 30 June and 30 September
 * 2026 (a month without the date gives its last day).
 */
export function remindersOf({ endsBefore, decideBy, terminated }: LotTerm): Reminder[] {
  const before = (kind: ReminderKind, due: Day, days: number): Reminder => ({ kind, due, fellOn: addDays(due, -days) })
  const decide =
    decideBy === null || terminated ? [] : [before('decide-90', decideBy, 90), before('decide-30', decideBy, 30)]
  if (endsBefore === null) return decide
  const last = addDays(endsBefore, -1)
  const ends = ([12, 6, 3] as const).map((months): Reminder => ({
    kind: `ends-${months}`,
    due: last,
    fellOn: addMonths(last, -months),
  }))
  return [...decide, ...ends, ...(terminated ? [] : [before('retender-30', retenderStart(endsBefore), 30)])]
}

export function lapseOf(document: { validBefore: Day; warnDays: number | null }): Reminder {
  return { kind: 'lapse', due: addDays(document.validBefore, -1), fellOn: warnedOn(document) }
}

/** Days after its day that a reminder is still worth giving: who was away longer finds the thing late on the agreement's page. */
const graceDays = 31

/**
 * What has fallen by a day, read with `<=`: a house that stood still three days, or was not looked at on the 31st, catches up. What is written before is
 * kept out by the table's key.
 */
export function fallenBy(reminders: readonly Reminder[], today: Day): Reminder[] {
  const oldest = addDays(today, -graceDays)
  return reminders.filter((r) => r.fellOn <= today && r.due >= oldest)
}

/** The thing without the time before it: only the nearest of several at once becomes a duty. */
export function familyOf(kind: ReminderKind): string {
  return kind.replace(/-\d+$/, '')
}

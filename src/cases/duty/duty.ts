import { addDays, daysBetween, type Day } from '../../kernel/day.ts'

/** Why a duty stands here: opaque to this room, made by the room that decided. */
export interface DutyCause {
  kind: string
  id: string
  label: string
  href: string
}

/** How near a duty is on a day. A duty without a day has no stage. */
export type DutyStage = 'later' | 'soon' | 'due' | 'overdue'

export interface DutyTime {
  due: Day | null
  remindDays: number
  /** The day it was done or dropped. */
  endedOn: Day | null
}

/**
 * The stage is read off the day with `<=`, so that a week in which nobody looked takes nothing away: due 31 December with 14 days' notice is
 * soon from 17 December, due on the 31st and overdue from 1 January.
 */
export function stageOn({ due, remindDays, endedOn }: DutyTime, day: Day): DutyStage | null {
  if (due === null || (endedOn !== null && endedOn <= day)) return null
  if (due < day) return 'overdue'
  if (due <= day) return 'due'
  return addDays(due, -remindDays) <= day ? 'soon' : 'later'
}

/** The first day of each stage a duty passes; without notice nothing is soon. */
export function remindersOf({ due, remindDays }: DutyTime): { stage: DutyStage; on: Day }[] {
  if (due === null) return []
  const soon = remindDays > 0 ? [{ stage: 'soon' as const, on: addDays(due, -remindDays) }] : []
  return [...soon, { stage: 'due', on: due }, { stage: 'overdue', on: addDays(due, 1) }]
}

/**
 * The reminders that have fallen since a duty was last looked at, `after` not included: who has been away three days gets each of them, once. Days after
 * its end remind of nothing.
 */
export function remindersBetween(duty: DutyTime, after: Day, upTo: Day): { stage: DutyStage; on: Day }[] {
  return remindersOf(duty).filter((r) => r.on > after && r.on <= upTo && (duty.endedOn === null || r.on < duty.endedOn))
}

/** Later is heavier: 1 soon, 2 due or up to a month late, 3 beyond. */
export function weightOf(duty: DutyTime, day: Day): 1 | 2 | 3 {
  if (duty.due === null || duty.due > day) return 1
  return daysBetween(duty.due, day) > 30 ? 3 : 2
}

import { addDays, daysBetween, type Day } from '../../kernel/day.ts'
import { sourceOf, type World } from '../../platform/index.ts'
import type { DutyShown } from './duty.input.ts'

/** Why a duty stands here: opaque to this room, made by the room that decided. */
export interface DutyCause {
  kind: string
  id: string
  label: string
  href: string
}

/** A duty with its newest day, and its end when it has one. */
export interface DutyRow {
  id: string
  world: World
  what: string
  rule: string | null
  who: string | null
  due: Day | null
  due_text: string | null
  first_due: Day | null
  moves: number
  document: string | null
  remind_days: number
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
  source_kind: string
  source_document: string | null
  source_place: string | null
  made_on: Day
  ended_on: Day | null
  end_kind: 'done' | 'dropped' | null
  end_note: string | null
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

/** How it waits for somebody: 0 more than a month late, 1 due or late, 2 soon. */
export function weightOn({ due }: Pick<DutyTime, 'due'>, day: Day): 0 | 1 | 2 {
  if (due === null || due > day) return 2
  return daysBetween(due, day) > 30 ? 0 : 1
}

/** A duty as the doors show it on a day. */
export function shown(row: DutyRow, today: Day): DutyShown {
  const time = { due: row.due, remindDays: row.remind_days, endedOn: row.ended_on }
  return {
    id: row.id,
    world: row.world,
    due: row.due,
    dueText: row.due_text,
    what: row.what,
    rule: row.rule,
    document: row.document,
    who: row.who,
    stage: stageOn(time, today),
    done:
      row.ended_on === null || row.end_kind === null
        ? null
        : { kind: row.end_kind, on: row.ended_on, note: row.end_note ?? '' },
    remindDays: row.remind_days,
    moves: row.moves,
    cause: { kind: row.cause_kind, id: row.cause_id, label: row.cause_label, href: row.cause_href },
    source: sourceOf(row),
    madeOn: row.made_on,
    href: `/sager/pligter/${row.id}`,
  }
}

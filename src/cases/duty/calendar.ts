import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import { addDays, type Day } from '../../kernel/day.ts'
import type { DutyShown } from './duty.input.ts'
import { whoText } from './duty.view.ts'

/** A day as the calendar library takes it: its date and nothing else. */
const dateOf = (day: Day) => `${day}T00:00:00Z`

/**
 * Duties with a day as an iCalendar text (RFC 5545): whole days that leave the owner free, the same UID however often the day moves, and an alarm where
 * there is notice. `at` is the instant it was made.
 */
export function calendarOf(
  duties: readonly DutyShown[],
  at: string,
  bodies: ReadonlyMap<string, string> = new Map(),
): string {
  const calendar = ical({ name: 'Vifte: pligter', prodId: { company: 'Vifte', product: 'Pligter', language: 'DA' } })
  for (const duty of duties) {
    if (duty.due === null) continue
    const event = calendar.createEvent({
      id: `${duty.id}@vifte`,
      sequence: duty.moves + (duty.done === null ? 0 : 1),
      stamp: at,
      start: dateOf(duty.due),
      end: dateOf(addDays(duty.due, 1)),
      allDay: true,
      timezone: 'UTC',
      summary: summaryOf(duty),
      description: descriptionOf(duty, bodies),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (duty.done === null && duty.remindDays > 0)
      event.createAlarm({ type: ICalAlarmType.display, trigger: duty.remindDays * 86_400, description: duty.what })
  }
  return calendar.toString()
}

function summaryOf({ what, rule, done }: DutyShown): string {
  const ended = done === null ? '' : { done: 'Udført: ', dropped: 'Bortfaldet: ' }[done.kind]
  return `${ended}${what}${rule === null ? '' : ` (${rule})`}`
}

function descriptionOf(
  { dueText, document, who, done }: DutyShown,
  bodies: ReadonlyMap<string, string>,
): string | null {
  const text = [
    dueText === null ? null : `Frist som skrevet: ${dueText}`,
    who === null ? null : `Hvem: ${whoText(who, bodies)}`,
    document === null ? null : `Papir: ${document}`,
    done === null ? null : done.note,
  ]
    .filter((line) => line !== null)
    .join('\n')
  return text === '' ? null : text
}

import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import { addDays, type Day } from '../../kernel/day.ts'
import { eventNames, type EventKind, type TimelineEvent } from './events.ts'

export interface CalendarLine {
  agreement: string
  name: string
  events: readonly TimelineEvent[]
}

const dateOf = (day: Day) => `${day}T00:00:00Z`

/** Days of notice in a person's calendar before somebody must act; what only happens has none. */
const notice: Readonly<Partial<Record<EventKind, number>>> = {
  'decide-by': 30,
  retender: 30,
  'document-lapses': 14,
  ends: 90,
}

/** The days of agreements as an iCalendar text (RFC 5545): whole days, the same UID however often it is fetched. `at` is the instant it was made: its day is the stamp, so that two fetched the same day are alike. */
export function calendarOf(lines: readonly CalendarLine[], at: string): string {
  const calendar = ical({ name: 'Vifte: aftaler', prodId: { company: 'Vifte', product: 'Aftaler', language: 'DA' } })
  for (const { agreement, name, events } of lines)
    for (const [i, e] of events.entries()) {
      const before = events.slice(0, i).filter((o) => o.kind === e.kind && o.what === e.what).length
      const event = calendar.createEvent({
        id: `${agreement}-${e.kind}-${plain(e.what)}${before === 0 ? '' : `-${before + 1}`}@vifte`,
        stamp: dateOf(at.slice(0, 10)),
        start: dateOf(e.day),
        end: dateOf(addDays(e.day, 1)),
        allDay: true,
        timezone: 'UTC',
        summary: `${eventNames[e.kind]}: ${name}`,
        description: e.what,
        transparency: ICalEventTransparency.TRANSPARENT,
      })
      const days = notice[e.kind]
      if (days !== undefined)
        event.createAlarm({ type: ICalAlarmType.display, trigger: days * 86_400, description: eventNames[e.kind] })
    }
  return calendar.toString()
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

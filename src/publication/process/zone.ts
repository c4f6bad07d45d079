import type { Day } from '../../kernel/day.ts'
import type { Instant } from './process.ts'

const danish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
})

interface DanishTime {
  day: Day
  /** 12:00:00 */
  time: string
  /** +01:00, in summer +02:00 */
  offset: string
}

/** An instant as clocks in Denmark show it: 2026-11-25T09:00:00Z is 10:00 at +01:00. */
export function danishTime(at: Instant): DanishTime {
  const moment = new Date(at)
  const [day = '', time = ''] = danish.format(moment).split(' ')
  const hours = Math.round((Date.parse(`${day}T${time}Z`) - moment.getTime()) / 3_600_000)
  return { day, time, offset: `+0${hours}:00` }
}

/** A day's offset: the one at noon. */
export function offsetOn(day: Day): string {
  return danishTime(`${day}T11:00:00Z`).offset
}

/** The instant a day begins in Denmark, with its zone: what OCDS wants of a date. */
export function beginningOf(day: Day): Instant {
  const offset = danishTime(`${day}T00:00:00Z`).offset
  // At the two shifts of the year the night still has the day before's offset.
  const shown = danishTime(`${day}T00:00:00${offset}`)
  return `${day}T00:00:00${shown.offset}`
}

/** An instant with the Danish zone: 2026-11-25T10:00:00+01:00. */
export function inDenmark(at: Instant): Instant {
  const { day, time, offset } = danishTime(at)
  return `${day}T${time}${offset}`
}

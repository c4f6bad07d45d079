import { addDays, formatDay, formatWeek, mondayOfWeek, type Day, type Week } from '../kernel/day.ts'
import type { Tone } from '../platform/web/ui/index.ts'
import type { AttendanceKind } from './attendance/attendance.ts'

export const kindWords: Record<AttendanceKind, string> = {
  present: 'Mødt',
  excused: 'Lovligt fravær',
  absent: 'Udeblevet',
}

export const kindTones: Record<AttendanceKind, Tone> = { present: 'good', excused: 'info', absent: 'bad' }

/** Hours with the Danish comma and no zeros after it: 1234.5 → '1.234,5'. */
export function hoursText(hours: number): string {
  const hundredths = Math.round(Math.abs(hours) * 100)
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${hours < 0 ? '−' : ''}${whole}${decimals === '' ? '' : `,${decimals}`}`
}

/** 'uge 10, 2026 (2. marts–8. marts)' */
export function weekWords(week: Week): string {
  const monday = mondayOfWeek(week)
  return `${formatWeek(week)} (${dayAndMonth(monday)}–${dayAndMonth(addDays(monday, 6))})`
}

function dayAndMonth(day: Day): string {
  return formatDay(day).replace(/ \d{4}$/, '')
}

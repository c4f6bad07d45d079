import {
  addDays,
  daysBetween,
  isoWeek,
  mondayOf,
  mondayOfWeek,
  weekday,
  type Day,
  type Week,
} from '../../kernel/day.ts'
import type { AttendanceKind } from '../attendance/attendance.ts'

export interface DayMark {
  day: Day
  kind: AttendanceKind
}

export interface AttendanceWeek {
  week: Week
  /** Monday first; as many as the widest week of the course has: five, six or seven. */
  days: { day: Day; kind: AttendanceKind | undefined }[]
}

/** Attendance as a calendar: a row a week, newest first, from the first registered week to the last. */
export function attendanceWeeks(marks: readonly DayMark[]): AttendanceWeek[] {
  const first = marks.at(0)
  const last = marks.at(-1)
  if (first === undefined || last === undefined) return []
  const width = Math.max(5, ...marks.map((m) => weekday(m.day)))
  const kinds = new Map(marks.map((m) => [m.day, m.kind]))
  const weeks: AttendanceWeek[] = []
  for (let monday = mondayOf(last.day); monday >= mondayOf(first.day); monday = addDays(monday, -7)) {
    const days = Array.from({ length: width }, (_, i) => addDays(monday, i))
    weeks.push({ week: isoWeek(monday), days: days.map((day) => ({ day, kind: kinds.get(day) })) })
  }
  return weeks
}

export interface WeekHours {
  week: Week
  hours: number
}

/** The hours of each week from the first with any to the last, all placements together; a week without is 0. */
export function hoursByWeek(weeks: readonly { week: Week; hours: number }[]): WeekHours[] {
  const ordered = weeks.map((w) => w.week).sort()
  const [first, last] = [ordered.at(0), ordered.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [mondayOfWeek(first), mondayOfWeek(last)]
  return Array.from({ length: daysBetween(from, to) / 7 + 1 }, (_, i) => {
    const week = isoWeek(addDays(from, 7 * i))
    const own = weeks.filter((w) => w.week === week)
    return { week, hours: own.reduce((sum, w) => sum + w.hours, 0) }
  })
}

export interface CourseSums {
  present: number
  excused: number
  absent: number
  hours: number
  /** What the hours cost, øre. */
  hoursOere: bigint
}

export function courseSums(course: {
  attendance: readonly DayMark[]
  weeks: readonly { hours: number; amountOere: bigint }[]
}): CourseSums {
  const count = (kind: AttendanceKind) => course.attendance.filter((a) => a.kind === kind).length
  return {
    present: count('present'),
    excused: count('excused'),
    absent: count('absent'),
    hours: course.weeks.reduce((sum, w) => sum + w.hours, 0),
    hoursOere: course.weeks.reduce((sum, w) => sum + w.amountOere, 0n),
  }
}

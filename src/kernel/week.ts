import { addDays, daysBetween, weekday } from './calendar.ts'
import type { Day } from './calendar.ts'
import { Refusal } from './refusal.ts'

/** An ISO 8601 week, 'YYYY-Www'. Its year is the one its Thursday lies in. */
export type Week = string

/** The Monday on or before the day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day))
}

/** '2026-08-15' → '2026-W33'; 29 December 2025 already belongs to '2026-W01'. */
export function isoWeek(day: Day): Week {
  const thursday = addDays(mondayOf(day), 3)
  const year = thursday.slice(0, 4)
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

/** The week's first day. Refuses ('invalid') a week the year does not have: 2025 has no week 53. */
export function mondayOfWeek(week: Week): Day {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(week) ?? []
  if (year === undefined) throw new Refusal('invalid', `»${week.slice(0, 40)}« er ikke en uge. Skriv fx 2026-W33.`)
  // 4 January always lies in week 1.
  const monday = addDays(mondayOf(`${year}-01-04`), 7 * (Number(number) - 1))
  if (isoWeek(monday) !== week) throw new Refusal('invalid', `Uge ${Number(number)} findes ikke i ${year}.`)
  return monday
}

/** 'uge 33, 2026' */
export function formatWeek(week: Week): string {
  return `uge ${Number(week.slice(6))}, ${week.slice(0, 4)}`
}

import { addDays, daysBetween, isDay, notADay, weekday } from './calendar.ts'
import type { Day, Month } from './calendar.ts'
import { Refusal } from './refusal.ts'

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
const WEEKDAYS = 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' ')
const RELATIVE: Record<string, number> = { 'i går': -1, 'i dag': 0, 'i morgen': 1 }

/**
 * Reads a day the way people write it: "2026-09-03", "3/9", "3/9-2026", "3.9.26", "den 3. september 2026", "3. sep",
 * "i dag". Day before month, always. Without a year, or with two digits of one, it is the one nearest to today.
 * Refuses ('invalid') anything else and days that do not exist.
 */
export function parseDay(text: string, today: Day): Day {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^d(en|\.) ?/, '')
  const relative = RELATIVE[tidy]
  if (relative !== undefined) return addDays(today, relative)
  if (isDay(tidy)) return tidy
  const { date, month, year } = numbered(tidy) ?? named(tidy) ?? refuse(text)
  const days = yearsNear(year, Number(today.slice(0, 4)))
    .map((y) => [String(y).padStart(4, '0'), month.padStart(2, '0'), date.padStart(2, '0')].join('-'))
    .filter(isDay)
  return nearest(days, today) ?? refuse(text)
}

/** '15. september 2026' */
export function formatDay(day: Day): string {
  return `${dateInMonth(day)} ${day.slice(0, 4)}`
}

/** 'tirsdag den 3. marts' */
export function formatWeekday(day: Day): string {
  return `${WEEKDAYS[weekday(day) - 1]} den ${dateInMonth(day)}`
}

/** 'august 2026' */
export function formatMonth(month: Month): string {
  const name = MONTHS[Number(month.slice(5)) - 1]
  if (!/^\d{4}-\d\d$/.test(month) || name === undefined) throw notADay(month)
  return `${name} ${month.slice(0, 4)}`
}

interface Parts {
  date: string
  month: string
  year: string
}

function numbered(text: string): Parts | undefined {
  const found = /^(\d{1,2}) ?[/.-] ?(\d{1,2})(?:(?: ?[-/.] ?| )(\d{4}|\d\d))?\.?$/.exec(text)
  return found ? { date: found[1] ?? '', month: found[2] ?? '', year: found[3] ?? '' } : undefined
}

function named(text: string): Parts | undefined {
  const [, date = '', name = '', year = ''] = /^(\d{1,2})\.? ?([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(text) ?? []
  const month = MONTHS.findIndex((full) => name !== '' && full.startsWith(name)) + 1
  return month === 0 ? undefined : { date, month: String(month), year }
}

function yearsNear(year: string, thisYear: number): number[] {
  if (year.length === 4) return [Number(year)]
  if (year === '') return [thisYear - 1, thisYear, thisYear + 1]
  const sameCentury = thisYear - (thisYear % 100) + Number(year)
  return [sameCentury - 100, sameCentury, sameCentury + 100]
}

/** Of two equally near the later wins: people more often write a day that is to come. */
function nearest(days: Day[], today: Day): Day | undefined {
  const distance = (day: Day) => Math.abs(daysBetween(today, day))
  return days.toSorted((a, b) => distance(a) - distance(b) || (a < b ? 1 : -1))[0]
}

function dateInMonth(day: Day): string {
  if (!isDay(day)) throw notADay(day)
  return `${Number(day.slice(8))}. ${MONTHS[Number(day.slice(5, 7)) - 1]}`
}

function refuse(text: string): never {
  if (text.trim() === '') throw new Refusal('invalid', 'Skriv en dato, fx 3/9-2026 eller 3. september 2026.')
  const shown = text.trim().slice(0, 40)
  throw new Refusal('invalid', `»${shown}« kan ikke læses som en dato. Skriv fx 3/9-2026 eller 3. september 2026.`)
}

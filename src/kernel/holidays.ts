import { addDays, daysBetween, weekday } from './day.ts'
import type { Day } from './day.ts'

interface Holiday {
  day: Day
  name: string
}

const FIXED: Record<string, string> = { '01-01': 'nytårsdag', '12-25': 'juledag', '12-26': '2. juledag' }

/** Days from Easter Sunday. */
const MOVABLE: Record<number, string> = {
  [-3]: 'skærtorsdag',
  [-2]: 'langfredag',
  0: 'påskedag',
  1: '2. påskedag',
  26: 'store bededag',
  39: 'Kristi himmelfartsdag',
  49: 'pinsedag',
  50: '2. pinsedag',
}
const STORE_BEDEDAG = 26
/** Abolished from 1 January 2024: lov om konsekvenser ved afskaffelsen af store bededag som helligdag (2023). */
const LAST_STORE_BEDEDAG = 2023

/**
 * Days ('MM-DD') when offices and banks are closed by custom or agreement. They are not public holidays, so
 * nothing here that counts working days leaves them out.
 */
export const customaryClosed: Readonly<Record<string, string>> = {
  '05-01': '1. maj',
  '06-05': 'grundlovsdag',
  '12-24': 'juleaftensdag',
  '12-31': 'nytårsaftensdag',
}

/** The name of the public holiday (helligdag) that falls on the day, or undefined. Ordinary Sundays are not named. */
export function holidayName(day: Day): string | undefined {
  const fixed = FIXED[day.slice(5)]
  if (fixed !== undefined) return fixed
  const year = Number(day.slice(0, 4))
  const offset = daysBetween(easterSunday(year), day)
  return offset === STORE_BEDEDAG && year > LAST_STORE_BEDEDAG ? undefined : MOVABLE[offset]
}

/** The public holidays of a year, in order. */
export function publicHolidays(year: number): Holiday[] {
  const easter = easterSunday(year)
  const days = [
    ...Object.keys(FIXED).map((monthDay) => `${padded(year, 4)}-${monthDay}`),
    ...Object.keys(MOVABLE).map((offset) => addDays(easter, Number(offset))),
  ]
  return days.toSorted().flatMap((day) => {
    const name = holidayName(day)
    return name === undefined ? [] : [{ day, name }]
  })
}

/** Monday to Friday and not a public holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && holidayName(day) === undefined
}

/** The n-th working day after the day, or before it when n is negative; the day itself when n is 0. */
export function addWorkingDays(day: Day, n: number): Day {
  const step = n < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(n); left > 0;) {
    at = addDays(at, step)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** Working days from the first day to, not including, the second; negative when the second is earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let day = from; day < to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** Easter Sunday in the Gregorian calendar: the algorithm of Meeus, Jones and Butcher, letters as they write it. */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const p = h + l - 7 * m + 114
  return `${padded(year, 4)}-${padded(Math.floor(p / 31), 2)}-${padded((p % 31) + 1, 2)}`
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, '0')
}

import { Refusal } from './refusal.ts'

/** A calendar day in Denmark, ISO 'YYYY-MM-DD'. Days compare with < and > as text. */
export type Day = string
/** A calendar month, 'YYYY-MM'. */
export type Month = string

const MS_PER_DAY = 86_400_000

/** True for a day that exists: '2026-02-30' is false. Years 0001–9999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return false
  const { year, month, date } = partsOf(text)
  return date >= 1 && date <= daysIn(year, month)
}

/** Zero for a month there is not. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return MONTH_LENGTHS[month - 1] ?? 0
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Given something that is not a day this and its neighbours refuse ('invalid') rather than count on from nonsense. */
export function addDays(day: Day, n: number): Day {
  return dayOf(ordinalOf(day) + n)
}

/** The same date n months on, or the last of that month when it has no such date: 31 January + 1 is 28 February. */
export function addMonths(day: Day, n: number): Day {
  ordinalOf(day)
  const month = addMonth(monthOf(day), n)
  const sameDate = `${month}-${day.slice(8)}`
  return isDay(sameDate) ? sameDate : lastOfMonth(month)
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from)
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** Takes a day or a month. */
export function firstOfMonth(dayOrMonth: Day | Month): Day {
  return `${monthOf(dayOrMonth)}-01`
}

/** Takes a day or a month. */
export function lastOfMonth(dayOrMonth: Day | Month): Day {
  return addDays(firstOfMonth(addMonth(monthOf(dayOrMonth), 1)), -1)
}

export function addMonth(month: Month, n: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || !Number.isInteger(count)) throw notADay(month)
  return `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}`
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01, ordinal 0, was a Thursday.
  return ((((ordinalOf(day) + 3) % 7) + 7) % 7) + 1
}

/**
 * Days since 1970-01-01, by whole numbers alone, so that summer time can never move a day. A year is counted from March:
 * then the leap day comes last, and the months before a date are 153 days for every five.
 */
function ordinalOf(day: Day): number {
  if (!isDay(day)) throw notADay(day)
  const { year, month, date } = partsOf(day)
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date -
    EPOCH
  )
}

/** What the sum above gives for 1970-01-01, so that that day is 0. */
const EPOCH = 719_469

function dayOf(ordinal: number): Day {
  const date = new Date(ordinal * MS_PER_DAY)
  // Years beyond 9999 are written with a sign, and one that is not a number cannot be written at all.
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  if (day < '0001' || day > '9999-12-31') throw notADay(day)
  return day
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: digits(day, 0, 4), month: digits(day, 5, 7), date: digits(day, 8, 10) }
}

function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) n = n * 10 + text.charCodeAt(i) - 48
  return n
}

/** The refusal every function here gives when it is handed something that is not a day. */
export function notADay(text: string): Refusal {
  return new Refusal('invalid', `»${text.slice(0, 40)}« er ikke en dato, der findes i kalenderen.`)
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, '0')
}

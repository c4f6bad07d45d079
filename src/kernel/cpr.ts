import { isDay } from './day.ts'
import type { Day } from './day.ts'
import { Refusal } from './refusal.ts'

// The seventh digit tells the century: cpr.dk, "Personnumre uden kontrolciffer".
const CENTURIES = [
  { digits: '0123', from: 1900, to: 1999 },
  { digits: '49', from: 1937, to: 1999 },
  { digits: '49', from: 2000, to: 2036 },
  { digits: '5678', from: 2000, to: 2057 },
  { digits: '5678', from: 1858, to: 1899 },
] as const

/**
 * Ten digits from "010190-1234" or "010190 1234"; day + 60 (61–91) is read as a synthetic number.
 * Refuses 'invalid' when the date does not exist. Modulus 11 is never asked for: since 1 October 2007 numbers are given
 * without it. The refusal never repeats what was typed, because messages and details may be logged.
 */
export function parseCpr(text: string): string {
  const digits = text.replace(/[\s\u2010-\u2014\u2212-]/g, '')
  if (!/^\d{10}$/.test(digits)) throw new Refusal('invalid', 'Et cpr-nummer har ti cifre, fx 010190-1234.')
  if (birthOf(digits) === undefined) {
    throw new Refusal('invalid', 'De første seks cifre i cpr-nummeret er ikke en dato. Se efter en tastefejl.')
  }
  return digits
}

/** True for exactly ten digits whose date exists. */
export function isCpr(text: string): boolean {
  return /^\d{10}$/.test(text) && birthOf(text) !== undefined
}

/**
 * True when 60 is added to the day, as in the test numbers. The state's administrative numbers for people without a
 * civil registration look the same, so outside the practice world this says nothing about whether a person is real.
 */
export function isSynthetic(cpr: string): boolean {
  return dateNumber(cpr) > 60
}

/** The day of birth; for a synthetic number, the day before 60 was added. Refuses 'invalid' when there is none. */
export function birthDay(cpr: string): Day {
  return birthOf(parseCpr(cpr)) ?? ''
}

/** '010190-1234': only where the person looking may see it. */
export function formatCpr(cpr: string): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`
}

/** '010190-xxxx' */
export function maskCpr(cpr: string): string {
  return `${cpr.slice(0, 6)}-xxxx`
}

/**
 * A number no citizen has, for practice and tests: the birth day + 60 and a serial that fits the century.
 * Serial counts from 0; a year has room for 2000 to 6000 a day. Throws RangeError outside that, or outside 1858–2057.
 */
export function syntheticCpr(birth: Day, serial: number): string {
  const year = Number(birth.slice(0, 4))
  const digits = CENTURIES.flatMap(({ digits: all, from, to }) => (from <= year && year <= to ? all.split('') : []))
  const century = digits[Math.floor(serial / 1000)]
  if (!isDay(birth) || !Number.isInteger(serial) || century === undefined) {
    throw new RangeError(`no synthetic cpr for ${birth} and serial ${serial}`)
  }
  const date = `${Number(birth.slice(8)) + 60}${birth.slice(5, 7)}${birth.slice(2, 4)}`
  return `${date}${century}${String(serial % 1000).padStart(3, '0')}`
}

function birthOf(cpr: string): Day | undefined {
  const date = dateNumber(cpr) % 60
  const yy = Number(cpr.slice(4, 6))
  const line = CENTURIES.find(({ digits, from, to }) => {
    const year = from - (from % 100) + yy
    return digits.includes(cpr.charAt(6)) && from <= year && year <= to
  })
  if (line === undefined) return undefined
  const day = `${line.from - (line.from % 100) + yy}-${cpr.slice(2, 4)}-${String(date).padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

function dateNumber(cpr: string): number {
  return Number(cpr.slice(0, 2))
}

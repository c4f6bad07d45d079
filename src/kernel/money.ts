import { Refusal } from './refusal.ts'
import { absolute, divideHalfAway } from './rounding.ts'

/** Integer øre: 1 krone is 100n. Amounts are never floats. */
export type Oere = bigint

const NBSP = '\u00a0'

/** Whole kroner as øre. Throws RangeError for a number that is not a safe integer. */
export function kroner(n: number | bigint): Oere {
  return BigInt(n) * 100n
}

/** "1.234.567,50 kr."; whole kroner without the øre: "540.000 kr.". The space is non-breaking. */
export function formatKroner(oere: Oere): string {
  const text = formatAmount(oere)
  return `${text.endsWith(',00') ? text.slice(0, -3) : text}${NBSP}kr.`
}

/** "1.234.567,50" with two decimals always and no unit: for columns and for the field a person edits. */
export function formatAmount(oere: Oere): string {
  const size = absolute(oere)
  const cents = String(size % 100n).padStart(2, '0')
  return `${oere < 0n ? '-' : ''}${grouped(size / 100n)},${cents}`
}

/** Thousand kroner as the budget tables print them, without unit: 546000000n → "5.460". Halves away from zero. */
export function formatThousands(oere: Oere): string {
  const thousands = divideHalfAway(oere, 100_000n)
  return `${thousands < 0n ? '-' : ''}${grouped(absolute(thousands))}`
}

/** An amount in thousand kroner as tables print it: 5460 → "5.460". */
export function formatThousandDkk(thousandDkk: number): string {
  return formatThousands(BigInt(thousandDkk) * 100_000n)
}

/** Price × an amount in hundredths (7,25 hours is 725), rounded to a whole øre, halves away from zero. */
export function timesHundredths(priceOere: Oere, hundredths: bigint | number): Oere {
  return divideHalfAway(priceOere * BigInt(hundredths), 100n)
}

/** The share with one decimal, "62,5 %"; null when the whole is zero, because then there is no share to state. */
export function percentOf(part: bigint, whole: bigint): string | null {
  if (whole === 0n) return null
  const tenths = divideHalfAway(part * 1000n, whole)
  const size = absolute(tenths)
  return `${tenths < 0n ? '-' : ''}${grouped(size / 10n)},${size % 10n}${NBSP}%`
}

const UNITS = [
  { name: /^(mia\.?|mia?rd\.?|milliard(er)?)$/, zeros: 9, decimals: 11, dots: false },
  { name: /^(mio\.?|mill\.?|million(er)?)$/, zeros: 6, decimals: 8, dots: false },
  { name: /^tusinde?$/, zeros: 3, decimals: 2, dots: true },
  { name: /^$/, zeros: 0, decimals: 2, dots: true },
] as const

/** Digits of whole kroner that still fit the database's 64-bit øre. */
const LONGEST = 16

const CURRENCY = String.raw`(?:kr\.?|kroner|dkk)`
const SHAPE = new RegExp(
  String.raw`^(?:${CURRENCY} ?)?([-+]?) ?(\d[\d. ]*)(?:,(\d+|-))? ?([a-zæøå]*?\.?) ?${CURRENCY}?$`,
)

/**
 * Reads an amount the way Danes write it: "1.234,50", "1234,5", "1,2 mio. kr.", "5.460 t.kr.", "540.000,-".
 * Refuses ('invalid') what could mean two things: "1.2", "12,345", "1,234.50", "1.200 mio.".
 */
export function parseKroner(text: string): Oere {
  const tidy = text
    .replace(/[\s\u2000-\u200a\u202f\u2060]+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .toLowerCase()
    // Only together with kr.: a bare t is hours.
    .replace(/t\.? ?kr\.?$/, 'tusind')
  if (tidy === '') throw new Refusal('invalid', 'Skriv et beløb, fx 1.234,50 eller 1,2 mio.')
  const [, sign, whole = '', decimals = '', unitName = ''] = SHAPE.exec(tidy) ?? refuse(text)
  const unit = UNITS.find(({ name }) => name.test(unitName)) ?? refuse(text)
  const integer = digitsOf(whole, unit.dots) ?? refuse(text)
  const fraction = decimals === '-' ? '' : decimals
  if (fraction.length > unit.decimals || integer.length > LONGEST - unit.zeros) refuse(text)
  const size = BigInt(integer + fraction.padEnd(unit.zeros + 2, '0'))
  return sign === '-' ? -size : size
}

const GROUPED = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)$/

function digitsOf(whole: string, dotsAllowed: boolean): string | undefined {
  const trimmed = whole.trim()
  if (/^\d+$/.test(trimmed)) return trimmed
  // "1.200 mio." is 1200 millions to some and 1,2 to others, so a dot is only read in plain and thousand kroner.
  if (!GROUPED.test(trimmed) || (trimmed.includes('.') && !dotsAllowed)) return undefined
  return trimmed.replace(/[. ]/g, '')
}

function refuse(text: string): never {
  throw new Refusal(
    'invalid',
    `»${text.trim().slice(0, 40)}« kan ikke læses som et beløb. ` +
      'Skriv punktum mellem tusinder og komma før øre, fx 1.234,50, eller skriv 1,2 mio.',
  )
}

function grouped(n: bigint): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.')
}

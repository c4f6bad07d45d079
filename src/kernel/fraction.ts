import { absolute, divideHalfAway } from './rounding.ts'

/** An exact fraction in lowest terms; d is positive. Weights and shares are fractions, so that they can add up to 1. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** n/d in lowest terms: fraction(8, 30) is 4/15. Throws RangeError when d is 0 or a number is not a whole one. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)]
  if (bottom === 0n) throw new RangeError('a fraction cannot have the denominator 0')
  const divisor = bottom < 0n ? -greatestCommon(top, bottom) : greatestCommon(top, bottom)
  return { n: top / divisor, d: bottom / divisor }
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: -b.n, d: b.d })
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d)
}

/** Throws RangeError when b is 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n)
}

/** Negative, 0 or positive as a is less than, equal to or greater than b: fits toSorted. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

export function equals(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0
}

export function isOne(f: Fraction): boolean {
  return equals(f, { n: 1n, d: 1n })
}

/** 0 for an empty list. */
export function sum(fractions: Iterable<Fraction>): Fraction {
  let total = fraction(0)
  for (const f of fractions) total = add(total, f)
  return total
}

/** A decimal text with a point, for SQL and files: 4/15 to 3 places is '0.267'. Halves away from zero. */
export function toDecimal(f: Fraction, places: number): string {
  const scaled = divideHalfAway(f.n * 10n ** BigInt(places), f.d)
  const digits = String(absolute(scaled)).padStart(places + 1, '0')
  const split = digits.length - places
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, split)}${places > 0 ? '.' : ''}${digits.slice(split)}`
}

/** '4/15'; a whole number without its denominator: '2'. */
export function format(f: Fraction): string {
  return f.d === 1n ? `${f.n}` : `${f.n}/${f.d}`
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

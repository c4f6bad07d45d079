import { format, fraction, multiply, type Fraction } from '../../kernel/fraction.ts'
import type { Criterion } from './process.ts'

/** A criterion that is given points or a price, with its share of the whole. */
export interface Weighed {
  id: string
  /** With the criteria it stands under: »Kvalitet: Metode«. */
  name: string
  kind: 'price' | 'quality'
  share: Fraction
}

/** Formats list criteria flat: each leaf with the product of the weights above it. The shares sum to exactly 1. */
export function weighed(criteria: readonly Criterion[], above: Fraction = fraction(1), under = ''): Weighed[] {
  return criteria.flatMap((c) => {
    const share = multiply(above, c.weight)
    const name = under ? `${under}: ${c.title ?? c.id}` : (c.title ?? c.id)
    if (c.sub.length) return weighed(c.sub, share, name)
    return [{ id: c.id, name, kind: c.kind, share }]
  })
}

/** How a set of shares can be written exactly as numbers. */
export interface Written {
  unit: 'percent' | 'points'
  /** As decimal texts, in the order of the shares: '32', '12.5'. */
  numbers: string[]
  /** What they sum to: 100 per cent, or the common denominator. */
  whole: string
}

/**
 * Shares as numbers that sum to the whole exactly. Percent where two decimals carry every share: 4/15 is not 26,67 pct.
 * Else points of the least common denominator: three thirds are 1, 1 and 1 of 3.
 */
export function written(shares: readonly Fraction[]): Written {
  const hundredths = shares.map((s) => multiply(s, fraction(10_000)))
  if (hundredths.every((h) => h.d === 1n))
    return { unit: 'percent', numbers: hundredths.map((h) => decimal(h.n)), whole: '100' }
  const common = shares.reduce((least, s) => (least * s.d) / shared(least, s.d), 1n)
  return { unit: 'points', numbers: shares.map((s) => String((s.n * common) / s.d)), whole: String(common) }
}

/** »Metode 4/15, Pris 1/5«: the exact fractions in words, where a number alone could be misread. */
export function inWords(all: readonly Weighed[]): string {
  return all.map((w) => `${w.name} ${format(w.share)}`).join(', ')
}

function decimal(hundredths: bigint): string {
  const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
  return text.replace(/\.?0+$/, '') === '' ? '0' : text.replace(/\.00$|(?<=\.\d)0$/, '')
}

function shared(a: bigint, b: bigint): bigint {
  return b === 0n ? a : shared(b, a % b)
}

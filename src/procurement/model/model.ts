import { fraction, isOne, multiply, sum, type Fraction } from '../../kernel/fraction.ts'
import type { Oere } from '../../kernel/money.ts'

/** How a price becomes points, or quality kroner. Every part of it is published with the tender (udbudsloven § 160). */
export type PriceModel =
  | { kind: 'linear-lowest'; slope: Fraction; clip: boolean }
  | { kind: 'relative' }
  | { kind: 'fixed-points'; lowOere: Oere; highOere: Oere }
  | { kind: 'kroner-per-point'; oerePerPoint: Oere }

/** A criterion with sub-criteria, with a price model, or (neither) one that is given points. */
export interface Criterion {
  id: string
  title: string | undefined
  weight: Fraction
  sub: Criterion[] | undefined
  price: PriceModel | undefined
}

/** Points from min to max, given with so many decimals. */
export interface Scale {
  min: Fraction
  max: Fraction
  decimals: number
}

/** What settles a tie: the higher quality, the lower price, or a draw of lots by people. No machine draws. */
export const tieRules = ['quality', 'price', 'draw'] as const
export type TieRule = (typeof tieRules)[number]

/** A level whose weights do not sum to exactly 1, by its path: 'criteria' or 'criteria.0.sub'. Three thirds do; three times 33/100 do not. */
export function unevenLevels(criteria: readonly Criterion[], path = 'criteria'): string[] {
  const below = criteria.flatMap((c, i) => (c.sub ? unevenLevels(c.sub, `${path}.${i}.sub`) : []))
  return isOne(sum(criteria.map((c) => c.weight))) ? below : [path, ...below]
}

/** The criteria that are given points, in their order. */
export function pointCriteria(criteria: readonly Criterion[]): Criterion[] {
  return criteria.flatMap((c) => (c.price ? [] : c.sub ? pointCriteria(c.sub) : [c]))
}

/** The one criterion with a price model, or undefined. */
export function priceCriterion(criteria: readonly Criterion[]): (Criterion & { price: PriceModel }) | undefined {
  return allCriteria(criteria).find((c): c is Criterion & { price: PriceModel } => c.price !== undefined)
}

export function allCriteria(criteria: readonly Criterion[]): Criterion[] {
  return criteria.flatMap((c) => [c, ...allCriteria(c.sub ?? [])])
}

/** What each criterion without sub-criteria weighs in the whole, by its id: its weight times those it lies under. */
export function effectiveWeights(criteria: readonly Criterion[], above: Fraction = fraction(1)): Map<string, Fraction> {
  return new Map(
    criteria.flatMap((c): [string, Fraction][] => {
      const weight = multiply(above, c.weight)
      return c.sub ? [...effectiveWeights(c.sub, weight)] : [[c.id, weight]]
    }),
  )
}

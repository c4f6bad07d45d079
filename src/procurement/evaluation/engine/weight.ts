import { add, compare, divide, fraction, multiply, subtract, sum, type Fraction } from '../../../kernel/fraction.ts'
import { effectiveWeights, pointCriteria, priceCriterion } from '../../model/model.ts'
import type { Competition } from './competition.ts'
import { qualityWeight, score } from './score.ts'

export interface Weighing {
  /** What the tender says the price weighs; null where percent weights are not used (kroner per point). */
  published: Fraction | null
  /** What it weighs among these bids; null when nothing parts them. */
  effective: Fraction | null
}

/**
 * What the price really weighs: how far the bids lie apart on it, times its weight, of all criteria's so reckoned.
 * A scale used only in the middle for quality and from end to end for price gives the price more than it was said to weigh.
 *
 * Example, weights 80/20, scale 0–8: quality from 5.00 to 6.00 lies 0.80 apart weighted, price from 0 to 8 lies 1.60 apart: the
 * price weighs 1.60 / 2.40 = 2/3, not 1/5.
 */
export function weighing(competition: Competition): Weighing | undefined {
  const price = priceCriterion(competition.criteria)
  if (!price) return undefined
  const scored = score(competition)
  const inKroner = price.price.kind === 'kroner-per-point' ? price.price.oerePerPoint : null
  const published = effectiveWeights(competition.criteria).get(price.id) ?? fraction(0)
  const ofPrice =
    inKroner === null
      ? multiply(published, spread(scored.map((s) => s.pricePoints ?? fraction(0))))
      : spread(scored.map((s) => fraction(s.priceOere ?? 0n)))
  const ofQuality = qualitySpread(competition, inKroner === null ? fraction(1) : kronerAPoint(competition, inKroner))
  const all = add(ofPrice, ofQuality)
  return { published: inKroner === null ? published : null, effective: all.n === 0n ? null : divide(ofPrice, all) }
}

/** The weighted spreads of the criteria that are given points. */
function qualitySpread({ criteria, bids }: Competition, times: Fraction): Fraction {
  const weights = effectiveWeights(criteria)
  const admissible = bids.filter((b) => b.admissible)
  return multiply(
    times,
    sum(
      pointCriteria(criteria).map((c) =>
        multiply(weights.get(c.id) ?? fraction(0), spread(admissible.map((b) => b.points.get(c.id) ?? fraction(0)))),
      ),
    ),
  )
}

/** Under kroner per point quality's weights are taken of quality alone. */
function kronerAPoint({ criteria }: Competition, oerePerPoint: bigint): Fraction {
  const quality = qualityWeight(criteria)
  return quality.n === 0n ? fraction(0) : divide(fraction(oerePerPoint), quality)
}

function spread(values: readonly Fraction[]): Fraction {
  const [first = fraction(0), ...rest] = values
  const least = rest.reduce((a, b) => (compare(b, a) < 0 ? b : a), first)
  return subtract(
    rest.reduce((a, b) => (compare(b, a) > 0 ? b : a), first),
    least,
  )
}

import { add, divide, fraction, multiply, sum, type Fraction } from '../../../kernel/fraction.ts'
import type { Oere } from '../../../kernel/money.ts'
import { effectiveWeights, pointCriteria, priceCriterion, type Criterion } from '../../model/model.ts'
import { evaluatedPrice } from '../../model/price/kroner-per-point.ts'
import { pricePoints } from '../../model/price/price.ts'
import type { Bid, Competition } from './competition.ts'

/** One admissible bid, weighed. */
export interface Scored {
  id: string
  /** The quality points as a whole on the scale: Σ weight × points over the weights' sum, price apart. */
  quality: Fraction
  /** Points of the price; null without a price, and under kroner per point, where the price keeps its kroner. */
  pricePoints: Fraction | null
  priceOere: Oere | null
  /** Points on the scale; under kroner per point the evaluated price in øre. */
  total: Fraction
  /** The total so turned that more is better: what ranks. */
  worth: Fraction
}

/**
 * Weighs the admissible bids; the others are left out, of the lowest price too.
 *
 * Example, weights 4/5 and 1/5, scale 0–8, linear from the lowest price with X = 50 pct.: quality 6.20 and the lowest price
 * is 4/5 × 6.20 + 1/5 × 8 = 6.56; quality 6.49 and 25 pct. above it is 4/5 × 6.49 + 1/5 × 4 = 5.992.
 */
export function score({ scale, criteria, bids }: Competition): Scored[] {
  const admissible = bids.filter((b) => b.admissible)
  const price = priceCriterion(criteria)
  const weight = price ? (effectiveWeights(criteria).get(price.id) ?? fraction(0)) : fraction(0)
  const lowestOere = lowest(admissible)
  return admissible.map((bid): Scored => {
    const { id } = bid
    const quality = qualityOf(criteria, bid)
    const priceOere = price ? priceOf(bid) : null
    if (!price || priceOere === null)
      return { id, quality, priceOere, pricePoints: null, total: quality, worth: quality }
    const model = price.price
    if (model.kind === 'kroner-per-point') {
      const onScale = hasQuality(criteria) ? quality : scale.max
      const total = evaluatedPrice({ scale, priceOere, quality: onScale, oerePerPoint: model.oerePerPoint })
      return { id, quality, priceOere, pricePoints: null, total, worth: { n: -total.n, d: total.d } }
    }
    const points = pricePoints(model, scale, priceOere, lowestOere)
    const total = add(weighted(criteria, bid), multiply(weight, points))
    return { id, quality, priceOere, pricePoints: points, total, worth: total }
  })
}

/** 0 where no bid has a price. */
function lowest(bids: readonly Bid[]): Oere {
  return bids.map(priceOf).reduce((least, p) => (p < least ? p : least), bids[0] ? priceOf(bids[0]) : 0n)
}

const priceOf = (bid: Bid): Oere => bid.priceOere ?? 0n

/** Σ weight × points in the whole, price apart. */
function weighted(criteria: readonly Criterion[], bid: Bid): Fraction {
  const weights = effectiveWeights(criteria)
  return sum(
    pointCriteria(criteria).map((c) => multiply(weights.get(c.id) ?? fraction(0), bid.points.get(c.id) ?? fraction(0))),
  )
}

/** What the criteria that are given points weigh together; 0 when only the price counts. */
export function qualityWeight(criteria: readonly Criterion[]): Fraction {
  const weights = effectiveWeights(criteria)
  return sum(pointCriteria(criteria).map((c) => weights.get(c.id) ?? fraction(0)))
}

const hasQuality = (criteria: readonly Criterion[]) => qualityWeight(criteria).n > 0n

function qualityOf(criteria: readonly Criterion[], bid: Bid): Fraction {
  const all = qualityWeight(criteria)
  return all.n === 0n ? fraction(0) : divide(weighted(criteria, bid), all)
}

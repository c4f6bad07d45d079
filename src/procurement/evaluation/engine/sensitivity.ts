import { add, compare, divide, fraction, multiply, subtract, type Fraction } from '../../../kernel/fraction.ts'
import { effectiveWeights, pointCriteria, priceCriterion } from '../../model/model.ts'
import type { Competition } from './competition.ts'
import { rank, type Placed } from './rank.ts'
import { qualityWeight, score } from './score.ts'

/** How far a number may move before the winners are others. At the number itself two bids are equal, and the tie rule decides; beyond it they have changed. */
export interface Room {
  now: Fraction
  below: Fraction | null
  above: Fraction | null
}

export interface ScoreRoom extends Room {
  bid: string
  criterion: string
}

export interface Sensitivity {
  /** The price's weight in the whole, the other criteria keeping their proportions; or the øre a point is worth. Null without a price. */
  price: (Room & { unit: 'weight' | 'oere-per-point' }) | null
  /** Each single score, the others as they are. */
  scores: ScoreRoom[]
}

/** Undefined while winners wait for a draw: there is nothing yet that could change. */
export function sensitivity(competition: Competition): Sensitivity | undefined {
  const placed = rank(score(competition), competition.places, competition.tie)
  if (placed.some((p) => p.winner === null)) return undefined
  return { price: roomOfPrice(competition, placed), scores: roomOfScores(competition, placed) }
}

/**
 * Every bid's worth is a straight line in the price's weight w: Q + w × (price points − Q). Winner and loser change places where
 * their lines cross. Example: A has quality 6.20 and price points 8, B 6.49 and 6.4. They cross where 0.29 × (1 − w) = 1.6 × w,
 * w = 29/189: A wins while the price weighs more than 15.3 pct.
 */
function roomOfPrice(competition: Competition, placed: readonly Placed[]): Sensitivity['price'] {
  const price = priceCriterion(competition.criteria)
  if (!price) return null
  const { max } = competition.scale
  if (price.price.kind === 'kroner-per-point') {
    const lines = placed.map((p) => line(p, fraction(-(p.priceOere ?? 0n)), subtract(p.quality, max)))
    return { unit: 'oere-per-point', ...crossings(lines, fraction(price.price.oerePerPoint), null) }
  }
  const weight = effectiveWeights(competition.criteria).get(price.id) ?? fraction(0)
  const lines = placed.map((p) => line(p, p.quality, subtract(p.pricePoints ?? fraction(0), p.quality)))
  return { unit: 'weight', ...crossings(lines, weight, fraction(1)) }
}

interface Line {
  wins: boolean
  at0: Fraction
  slope: Fraction
}

const line = (p: Placed, at0: Fraction, slope: Fraction): Line => ({ wins: p.winner === true, at0, slope })

/** The nearest crossings of a winner's line with a loser's on either side of `now`, between 0 and `end`. */
function crossings(lines: readonly Line[], now: Fraction, end: Fraction | null): Room {
  let [below, above]: [Fraction | null, Fraction | null] = [null, null]
  for (const winner of lines.filter((l) => l.wins)) {
    for (const loser of lines.filter((l) => !l.wins)) {
      const slope = subtract(winner.slope, loser.slope)
      if (slope.n === 0n) continue
      const at = divide(subtract(loser.at0, winner.at0), slope)
      if (slope.n < 0n && (end === null || compare(at, end) < 0)) above = nearer(above, at, -1)
      if (slope.n > 0n && at.n > 0n) below = nearer(below, at, 1)
    }
  }
  return { now, below, above }
}

/** `direction` -1: the lesser of the two; 1: the greater. */
function nearer(best: Fraction | null, at: Fraction, direction: -1 | 1): Fraction {
  return best === null || compare(at, best) === direction ? at : best
}

/**
 * A winner's score may fall until the best loser is level, a loser's may rise until the last winner is; a point of the criterion is worth its weight.
 * Null where the scale ends first.
 */
function roomOfScores({ criteria, scale, bids }: Competition, placed: readonly Placed[]): ScoreRoom[] {
  const worthOf = pointWorth(criteria)
  const lastWinner = placed.findLast((p) => p.winner === true)
  const firstLoser = placed.find((p) => p.winner === false)
  return placed.flatMap((p) =>
    pointCriteria(criteria).map(({ id }): ScoreRoom => {
      const now = bids.find((b) => b.id === p.id)?.points.get(id) ?? fraction(0)
      const rival = p.winner === true ? firstLoser : lastWinner
      const worth = worthOf(id)
      const room = { bid: p.id, criterion: id, now, below: null, above: null }
      if (!rival || worth.n === 0n) return room
      const level = add(now, divide(subtract(rival.worth, p.worth), worth))
      if (p.winner === true) return { ...room, below: compare(level, scale.min) > 0 ? level : null }
      return { ...room, above: compare(level, scale.max) < 0 ? level : null }
    }),
  )
}

/** What a point of a criterion adds to a bid's worth. */
function pointWorth(criteria: Competition['criteria']): (id: string) => Fraction {
  const weights = effectiveWeights(criteria)
  const model = priceCriterion(criteria)?.price
  const quality = qualityWeight(criteria)
  const times =
    model?.kind === 'kroner-per-point' && quality.n > 0n ? divide(fraction(model.oerePerPoint), quality) : fraction(1)
  return (id) => multiply(weights.get(id) ?? fraction(0), times)
}

import { divideHalfAway } from '../../../kernel/rounding.ts'
import type { Oere } from '../../../kernel/money.ts'
import { pointCriteria, priceCriterion } from '../../model/model.ts'
import { looksAtOthers } from '../../model/price/price.ts'
import type { Competition } from '../engine/competition.ts'
import { sameWinners } from '../engine/leave-one-out.ts'
import { outcome, rank } from '../engine/rank.ts'
import { score } from '../engine/score.ts'

export interface Decider {
  priceOere: Oere
  before: string[]
  after: string[]
}

/** A name no made-up bid has: ids have no blanks. */
const id = 'uden chance'

/**
 * Looks for a bid that cannot win and yet decides who does: the lowest points everywhere, and a price 1, 2 … 99 pct. below the lowest of those there
 * are. Null when none of the 99 does; under fixed end points and kroner per point none ever can.
 *
 * Example: A (quality 6.20, 1.00 mio.) beats B (6.49, 1.25 mio.) at weights 80/20 with relative points; beside a bid of 0.70 mio.
 * that cannot win, B beats A.
 */
export function hopelessDecider(competition: Competition): Decider | null {
  const model = priceCriterion(competition.criteria)?.price
  const prices = competition.bids.flatMap((b) => (b.admissible && b.priceOere !== undefined ? [b.priceOere] : []))
  const lowest = prices.reduce<Oere | null>((least, p) => (least === null || p < least ? p : least), null)
  if (!model || !looksAtOthers(model) || lowest === null) return null
  const before = placedBy(competition)
  for (let percent = 99n; percent > 0n; percent--) {
    const priceOere = divideHalfAway(lowest * percent, 100n)
    if (priceOere === 0n || priceOere === lowest) continue
    const after = placedBy(withHopeless(competition, priceOere))
    const itself = after.find((p) => p.id === id)?.winner
    if (itself === false && !sameWinners(before, after))
      return { priceOere, before: outcome(before).won, after: outcome(after).won }
  }
  return null
}

const placedBy = (c: Competition) => rank(score(c), c.places, c.tie)

function withHopeless(competition: Competition, priceOere: Oere): Competition {
  const points = new Map(pointCriteria(competition.criteria).map((c) => [c.id, competition.scale.min]))
  return { ...competition, bids: [...competition.bids, { id, admissible: true, priceOere, points }] }
}

import { toDecimal, type Fraction } from '../../../kernel/fraction.ts'
import { priceCriterion } from '../../model/model.ts'
import type { Competition } from './competition.ts'
import { leaveOneOut, type LeftOut } from './leave-one-out.ts'
import { outcome, rank, type Placed } from './rank.ts'
import { score } from './score.ts'
import { warnings } from './warnings.ts'

/** Kept beside every stored evaluation: a change of the arithmetic is a new version, and old evaluations keep theirs. */
export const ruleVersion = 'evaluation-1'

export interface Evaluation {
  /** The admissible bids, best first. */
  placed: Placed[]
  inadmissible: string[]
  /** Those whose winning waits for lots drawn by people. */
  unresolvedTie: string[]
  leaveOneOut: LeftOut[]
  warnings: string[]
}

/** One lot, weighed whole: exact, and the same whatever order the bids came in. Nothing here awards anything. */
export function evaluate(competition: Competition): Evaluation {
  const placed = rank(score(competition), competition.places, competition.tie)
  return {
    placed,
    inadmissible: competition.bids
      .filter((b) => !b.admissible)
      .map((b) => b.id)
      .toSorted(),
    unresolvedTie: outcome(placed).open,
    leaveOneOut: leaveOneOut(competition, placed),
    warnings: warnings(competition),
  }
}

/** A total as text: øre whole under kroner per point, else points with the scale's decimals and at least three. */
export function rounded(competition: Pick<Competition, 'criteria' | 'scale'>, total: Fraction): string {
  const inOere = priceCriterion(competition.criteria)?.price.kind === 'kroner-per-point'
  return toDecimal(total, inOere ? 0 : Math.max(3, competition.scale.decimals))
}

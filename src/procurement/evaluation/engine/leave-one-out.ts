import type { Competition } from './competition.ts'
import { outcome, rank, type Placed } from './rank.ts'
import { score } from './score.ts'

export interface LeftOut {
  without: string
  winnersChange: boolean
  /** Of the rest; those who wait for a draw are not among them. */
  winners: string[]
}

/**
 * Each admissible bid taken away in turn: whether the winners of the rest are others than the first places of the order as it was, without that bid. Where
 * points depend on the lowest price they may be, and then a bid that could not win has decided who did.
 */
export function leaveOneOut(competition: Competition, placed: readonly Placed[]): LeftOut[] {
  const { bids, places, tie } = competition
  return placed.map(({ id }) => {
    const rest = { ...competition, bids: bids.filter((b) => b.id !== id) }
    const asItWas = rank(
      placed.filter((p) => p.id !== id),
      places,
      tie,
    )
    const found = rank(score(rest), places, tie)
    return { without: id, winnersChange: !sameWinners(asItWas, found), winners: outcome(found).won }
  })
}

/** Whether the same bids have won and the same wait for a draw. */
export function sameWinners(a: readonly Placed[], b: readonly Placed[]): boolean {
  return JSON.stringify(outcome(a)) === JSON.stringify(outcome(b))
}

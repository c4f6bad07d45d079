import { compare, equals } from '../../../kernel/fraction.ts'
import type { TieRule } from '../../model/model.ts'
import type { Scored } from './score.ts'

export interface Placed extends Scored {
  /** 1 is the best; bids the rule cannot part share a rank, and the next skips as many. */
  rank: number
  /** Null: whether it wins waits for lots drawn by people. */
  winner: boolean | null
}

/**
 * Ranks and winners. Equal totals are parted by the published rule: the higher quality, or the lower price; a draw parts nobody here.
 * Bids still equal share a rank. Only where the last place falls among them is their winning open: with two places and
 * ranks 1, 2, 2 the first wins and the two wait; with ranks 1, 1, 3 both win, and no lots are needed.
 */
export function rank(scored: readonly Scored[], places: number, tie: TieRule): Placed[] {
  const placed: Placed[] = []
  for (const group of groups(scored, tie)) {
    const before = placed.length
    const winner = before + group.length <= places ? true : before >= places ? false : null
    placed.push(...group.map((s) => ({ ...s, rank: before + 1, winner })))
  }
  return placed
}

/** The winners so far, and those who wait for a draw. */
export function outcome(placed: readonly { id: string; winner: boolean | null }[]): { won: string[]; open: string[] } {
  const ids = (winner: boolean | null) =>
    placed
      .filter((p) => p.winner === winner)
      .map((p) => p.id)
      .toSorted()
  return { won: ids(true), open: ids(null) }
}

/** Best first; within a group by id, so that the order the bids came in says nothing. */
function groups(scored: readonly Scored[], tie: TieRule): Scored[][] {
  const ordered = scored.toSorted((a, b) => better(a, b, tie) || (a.id < b.id ? -1 : 1))
  const all: Scored[][] = []
  for (const s of ordered) {
    const last = all.at(-1)
    if (last?.[0] && better(last[0], s, tie) === 0) last.push(s)
    else all.push([s])
  }
  return all
}

/** Negative when a is better than b, 0 when the published rule does not part them. */
function better(a: Scored, b: Scored, tie: TieRule): number {
  if (!equals(a.worth, b.worth)) return compare(b.worth, a.worth)
  if (tie === 'quality') return compare(b.quality, a.quality)
  if (tie === 'price' && a.priceOere !== null && b.priceOere !== null)
    return a.priceOere === b.priceOere ? 0 : a.priceOere < b.priceOere ? -1 : 1
  return 0
}

import type { Tx } from '../../../platform/index.ts'
import { judgedOf } from '../admissible/admissible.store.ts'
import { openedBids } from '../bids/opened.store.ts'
import { consensusOf } from '../scores/scores.store.ts'
import type { Told } from './run.ts'
import { runsOf } from './result.store.ts'
import { winnersAfterDraw } from './result.ts'

export interface RankedBid {
  bid: string
  enterprise: string
  name: string
  admissible: boolean
  /** Why it is admissible, or why not. */
  admissibleReason: string
  rank: number | null
  /** Null while lots have not been drawn. */
  winner: boolean | null
  total: Told | null
  quality: Told | null
  pricePoints: Told | null
  priceOere: number | null
  points: { criterion: string; points: string; reason: string }[]
}

export interface LotEvaluation {
  lot: number
  places: number
  ruleVersion: string
  at: string
  sha256: string
  /** Best first; inadmissible bids last. */
  ranking: RankedBid[]
  /** Those among whom lots must be drawn; empty when none must, or when they have been. */
  unresolvedTie: string[]
  draw: { bids: string[]; how: string; witness: string; at: string; by: string } | null
}

/** The evaluation of each lot as it was reckoned, with what people agreed on and what lots said. Empty before it is reckoned. */
export async function evaluationOf(tx: Tx, tender: string): Promise<LotEvaluation[]> {
  const runs = await runsOf(tx, tender)
  if (!runs.length) return []
  const [bids, judged, agreed] = [
    await openedBids(tx, tender),
    await judgedOf(tx, tender),
    await consensusOf(tx, tender),
  ]
  return runs.map(({ lot, ruleVersion, at, sha256, output, draw }) => {
    const drawn = draw && new Set(winnersAfterDraw(output, draw.bids))
    return {
      ...{ lot, ruleVersion, at, sha256, draw, places: output.places },
      unresolvedTie: draw ? [] : output.unresolvedTie,
      ranking: output.ranking.map(({ id, winner, ...figures }) => {
        const bid = bids.find((b) => b.bid === id)
        const found = judged.admissibility.find((a) => a.bid === id && a.lot === lot)
        return {
          ...figures,
          ...{ bid: id, enterprise: bid?.enterprise ?? id, name: bid?.name ?? id },
          ...{ admissible: figures.rank !== null, admissibleReason: found?.reason ?? '' },
          winner: drawn ? drawn.has(id) : winner,
          points: agreed
            .filter((g) => g.lot === lot && g.bid === id)
            .map(({ criterion, points, reason }) => ({ criterion, points, reason })),
        }
      }),
    }
  })
}

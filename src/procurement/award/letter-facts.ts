import { allCriteria } from '../model/model.ts'
import { isAdmissible, lotsOf, type Judged } from '../evaluation/admissible/admissible.ts'
import type { OpenedBid } from '../evaluation/bids/opened.ts'
import type { Run } from '../evaluation/result/result.store.ts'
import type { Given } from '../evaluation/scores/scores.ts'
import type { TenderFacts } from '../tender/tender.input.ts'
import type { LetterLot, Placed } from './letter.ts'

export interface Evaluated {
  facts: TenderFacts
  bids: readonly OpenedBid[]
  judged: Judged
  agreed: readonly Given[]
  runs: readonly Run[]
  /** Who was chosen, by lot. */
  chosen: ReadonlyMap<number, readonly string[]>
  without: ReadonlyMap<number, string>
}

/** What the letters tell of each lot, from the rows of the evaluation. */
export function letterLots(e: Evaluated): LetterLot[] {
  return e.facts.lots.map(({ no, title }) => ({
    no,
    title,
    without: e.without.get(no) ?? null,
    placed: e.bids
      .filter((b) => lotsOf(e.facts, b).includes(no))
      .map((b) => placedOf(e, no, b))
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)),
  }))
}

function placedOf(e: Evaluated, lot: number, bid: OpenedBid): Placed {
  const ranked = e.runs.find((r) => r.lot === lot)?.output.ranking.find((r) => r.id === bid.bid)
  const titles = new Map(allCriteria(e.facts.criteria).map((c) => [c.id, c.title]))
  const named = (id: string) => (titles.get(id) ? `${id}. ${titles.get(id)}` : id)
  const own = e.agreed.filter((g) => g.bid === bid.bid && g.lot === lot)
  return {
    ...{ enterprise: bid.enterprise, name: bid.name, rank: ranked?.rank ?? null },
    won: e.chosen.get(lot)?.includes(bid.enterprise) ?? false,
    total: ranked?.total?.rounded ?? null,
    pricePoints: ranked?.pricePoints?.rounded ?? null,
    quality: own.map((g) => ({ criterion: named(g.criterion), points: g.points, reason: g.reason })),
    inadmissible: whyNot(e, lot, bid),
  }
}

function whyNot({ judged }: Evaluated, lot: number, bid: OpenedBid): string[] {
  if (isAdmissible(judged, bid.bid, lot)) return []
  const said = judged.admissibility.find((a) => a.bid === bid.bid && a.lot === lot)?.reason
  const failed = judged.conformity.filter((c) => c.bid === bid.bid && !c.conforms).map((c) => c.reason)
  return [...(said ? [said] : []), ...failed.filter((reason) => reason !== said)]
}

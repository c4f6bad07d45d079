import type { ContractingProcess, LotResult, Supplier } from '../process/process.ts'
import { lotId } from './lots.ts'
import { dayAt, dkk } from './parts.ts'
import { referenceTo } from './parties.ts'
import { wholeSum } from './sum.ts'

export const awardId = (lot: number) => `award-${lot}`

/** One award a lot, with all its winners; a lot nobody won is an award that came to nothing, so that it stays to be seen. */
export function awardsOf(p: ContractingProcess) {
  return p.results.map((r) => ({
    id: awardId(r.lot),
    title: p.content.lots.find((l) => l.no === r.lot)?.title,
    description: r.reason,
    status: r.winners.length ? 'active' : 'unsuccessful',
    date: dayAt(r.decidedOn),
    value: dkk(wholeSum(r.winners.map((w) => w.valueOere))),
    suppliers: once(r.winners.flatMap((w) => w.members)).map(referenceTo),
    relatedLots: [lotId(r.lot)],
    relatedBids: r.winners.map((w) => w.bid),
  }))
}

/** The bids that won; the others stay with the municipality. How many came is told as a number. */
export function bidsOf(p: ContractingProcess) {
  return {
    details: p.results
      .flatMap((r) => r.winners.map((w) => ({ r, w })))
      .map(({ r, w }) => ({
        id: w.bid,
        status: 'valid',
        tenderers: w.members.map(referenceTo),
        value: dkk(w.valueOere),
        relatedLots: [lotId(r.lot)],
        hasRank: w.rank === undefined ? undefined : true,
        rank: w.rank,
      })),
    statistics: p.results.flatMap((r) => statisticsOf(p, r)),
  }
}

function statisticsOf(p: ContractingProcess, r: LotResult) {
  const received =
    p.notice.received[String(r.lot)]?.tenders === undefined ? r.received : p.notice.received[String(r.lot)]
  if (received?.tenders === undefined) return []
  return [{ id: `bids-${r.lot}`, measure: 'bids', value: received.tenders, relatedLot: lotId(r.lot) }]
}

function once(suppliers: readonly Supplier[]): Supplier[] {
  return [...new Map(suppliers.map((s) => [referenceTo(s).id, s])).values()]
}

import type { Day } from '../../kernel/day.ts'
import type { LotResult, Received, Supplier } from './process.ts'
import type { RankedBid } from './outcome.store.ts'

interface AwardTold {
  tender: string
  decidedOn: Day
  reason: string
  lots: { no: number; suppliers: { id: string; name: string }[] }[]
  without: { no: number; reason: string }[]
}

/** The results lot by lot, with what the evaluation knows of each winner's tender. */
export function resultsFrom(
  a: AwardTold,
  known: ReadonlyMap<string, Supplier>,
  ranked: readonly RankedBid[],
): LotResult[] {
  const won = a.lots.map((lot): LotResult => ({
    ...{ lot: lot.no, decidedOn: a.decidedOn, reason: reasonFor(a.reason, lot.no), noWinner: undefined },
    received: receivedOn(ranked, lot.no),
    winners: lot.suppliers.flatMap((s) => {
      const supplier = known.get(s.id)
      if (!supplier) return []
      const bid = ranked.find((r) => r.lot === lot.no && r.enterprise === s.id)
      return [
        {
          bid: bid?.bid ?? `${a.tender}-${lot.no}-${s.id}`,
          members: [supplier, ...membersBeside(s.id, bid?.together ?? [], known)],
          valueOere: bid?.price_oere ?? undefined,
          rank: bid?.rank ?? undefined,
        },
      ]
    }),
  }))
  const without = a.without.map((w): LotResult => ({
    ...{ lot: w.no, decidedOn: a.decidedOn, reason: w.reason, winners: [], noWinner: undefined },
    received: receivedOn(ranked, w.no),
  }))
  return [...won, ...without].toSorted((x, y) => x.lot - y.lot)
}

/** The rest of a consortium: known by their CVR number where the register has them, else as the bid names them. */
function membersBeside(
  leader: string,
  together: RankedBid['together'],
  known: ReadonlyMap<string, Supplier>,
): Supplier[] {
  return together.map(({ name, cvr }, at) => {
    const registered = cvr === undefined ? undefined : [...known.values()].find((s) => s.cvr === cvr)
    return registered ?? { ...unknown, id: `${leader}.${at + 2}`, name, cvr }
  })
}

const unknown = {
  ...{ street: undefined, postCode: undefined, city: undefined, nuts: undefined },
  ...{ email: undefined, phone: undefined, size: undefined },
}

/** An award of several lots gives its reasons on a line each: »Delaftale 2: …«. */
function reasonFor(reason: string, lot: number): string {
  const own = reason.split('\n').find((line) => line.startsWith(`Delaftale ${lot}: `))
  return own?.slice(`Delaftale ${lot}: `.length) ?? reason
}

/** All bids come electronically; of which size of enterprise is typed. */
function receivedOn(ranked: readonly RankedBid[], lot: number): Received | undefined {
  const tenders = ranked.filter((r) => r.lot === lot).length
  if (tenders === 0) return undefined
  return {
    ...{ tenders, electronic: tenders, micro: undefined, small: undefined, medium: undefined, large: undefined },
    ...{ otherEea: undefined, outsideEea: undefined },
  }
}

import { format, toDecimal, type Fraction } from '../../../kernel/fraction.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { TenderFacts } from '../../tender/tender.input.ts'
import { isAdmissible, lotsOf, type Judged } from '../admissible/admissible.ts'
import type { OpenedBid } from '../bids/opened.ts'
import type { Given } from '../scores/scores.ts'

/** What the evaluation of a lot is reckoned from, as `procurement.evaluate` takes it: anybody can reckon it again. */
export interface LotInput {
  scale: unknown
  criteria: unknown
  places: number
  tie: unknown
  bids: { id: string; admissible: boolean; priceOere?: number; points: Record<string, string> }[]
}

export interface Facts {
  facts: TenderFacts
  /** The tender's own words for its model, as they were published. */
  content: Record<string, unknown>
  bids: readonly OpenedBid[]
  judged: Judged
  agreed: readonly Given[]
  prices: ReadonlyMap<string, ReadonlyMap<number, bigint>>
  unpriced: readonly { lot: number; bid: string }[]
}

/** Undefined for a lot nobody has bid on. */
export function lotInput(f: Facts, lot: number): LotInput | undefined {
  const own = f.bids.filter((b) => lotsOf(f.facts, b).includes(lot))
  const places = f.facts.lots.find((l) => l.no === lot)?.places ?? 1
  if (!own.length) return undefined
  const { scale, criteria, tie } = f.content
  return {
    ...{ scale, criteria, places, tie },
    bids: own.map(({ bid }) => {
      const priceOere = f.prices.get(bid)?.get(lot)
      const points = f.agreed.filter((g) => g.bid === bid && g.lot === lot).map((g) => [g.criterion, g.points] as const)
      const setAside = f.unpriced.some((u) => u.bid === bid && u.lot === lot)
      return {
        ...{ id: bid, admissible: isAdmissible(f.judged, bid, lot) && !setAside, points: Object.fromEntries(points) },
        ...(priceOere === undefined ? {} : { priceOere: Number(priceOere) }),
      }
    }),
  }
}

/** The admissible bids without a readable price on a lot, one by one. */
export function unpricedIn(f: Facts): { lot: number; bid: OpenedBid }[] {
  return f.facts.lots.flatMap(({ no }) =>
    f.bids
      .filter((b) => lotsOf(f.facts, b).includes(no) && isAdmissible(f.judged, b.bid, no))
      .filter((b) => f.prices.get(b.bid)?.get(no) === undefined)
      .filter((b) => !f.unpriced.some((u) => u.bid === b.bid && u.lot === no))
      .map((bid) => ({ lot: no, bid })),
  )
}

/** @throws Refusal conflict, naming the first bid without a price */
export function mustHavePrices(f: Facts): void {
  const [first] = unpricedIn(f)
  if (!first) return
  const message = `${first.bid.name} har ingen læselig pris på delaftale ${first.lot}. Læg tilbuddet til side på delaftalen med en begrundelse.`
  throw new Refusal('conflict', message, { rule: 'STATE' })
}

interface Drawable {
  places: number
  ranking: readonly { id: string; winner: boolean | null }[]
}

/** The winners when lots have been drawn: those who had won, and then in the order drawn, while there are places. */
export function winnersAfterDraw({ places, ranking }: Drawable, order: readonly string[]): string[] {
  const won = ranking.filter((r) => r.winner === true).map((r) => r.id)
  return [...won, ...order.slice(0, Math.max(0, places - won.length))]
}

/** Lots are drawn among exactly those the rule did not part, each once, before a witness who is another. @throws Refusal */
export function mustBeDrawn(
  unresolved: readonly string[],
  order: readonly string[],
  people: { by: string; witness: string },
): void {
  const say = (field: string, message: string) =>
    new Refusal('invalid', `${message}.`, { issues: [{ field, message }] })
  if (!unresolved.length)
    throw new Refusal('conflict', 'Der er ingen pointlighed, der skal trækkes lod om.', { rule: 'STATE' })
  const same = JSON.stringify(order.toSorted()) === JSON.stringify(unresolved.toSorted())
  if (!same) throw say('bids', 'Skriv netop de tilbud, der står lige, i den rækkefølge de blev trukket')
  if (people.witness.toLowerCase() === people.by.toLowerCase())
    throw say('witness', 'Vidnet skal være en anden end den, der trækker lod')
}

/** A fraction as it is kept in JSON: “749/125”, and as it is read: “5.992”. */
export function told(f: Fraction, places = 3): { exact: string; rounded: string } {
  return { exact: format(f), rounded: toDecimal(f, places) }
}

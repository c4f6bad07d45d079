import { capital } from '../kernel/text.ts'
import type { z } from 'zod'
import type { Day } from '../kernel/day.ts'
import type { World } from '../platform/index.ts'
import type { FanBlade } from '../platform/web/fan.ts'
import { agreementState, endsWithinYear, lastDay } from './agreement.view.ts'
import type { listAgreements, listLots } from './portfolio.acts.ts'

export type Agreement = z.output<(typeof listAgreements)['output']>['rows'][number]
export type Lot = z.output<(typeof listLots)['output']>['rows'][number]

/** A lot beside the agreement it belongs to. */
export interface Offer {
  lot: Lot
  agreement: Agreement
}

export interface OfferFilter {
  targetGroup?: string | undefined
  supplier?: string | undefined
  /** Those whose term is over too; in the papers every term counts, since they are history. */
  ended: boolean
}

/** The lots that answer the filter, in the order of their agreements. */
export function offersOf(
  agreements: readonly Agreement[],
  lots: readonly Lot[],
  filter: OfferFilter,
  today: Day,
): Offer[] {
  return agreements
    .flatMap((agreement) => lots.filter((lot) => lot.agreement === agreement.code).map((lot) => ({ lot, agreement })))
    .filter(({ agreement }) => filter.ended || agreement.endsBefore === null || agreement.endsBefore > today)
    .filter(({ lot }) => filter.targetGroup === undefined || lot.targetGroup === filter.targetGroup)
    .filter(({ lot }) => filter.supplier === undefined || lot.suppliers.some(({ id }) => id === filter.supplier))
}

/** Its title; without one its number, then the people it is for, and at last its agreement's name. */
export function lotName({ lot, agreement }: Offer): string {
  if (lot.title !== null) return lot.title
  if (lot.lot !== null) return `${agreement.name}, delaftale ${lot.lot}`
  return lot.targetGroupName === null ? agreement.name : capital(lot.targetGroupName)
}

export function lotHref({ lot }: Offer): string {
  return `/aftaler/${encodeURIComponent(lot.agreement)}#delaftale-${lot.position}`
}

/** How many of the lot's places are used is not known here: the desk knows it, so the blades are empty. */
export function bladesOf(offers: readonly Offer[], world: World, today: Day): FanBlade[] {
  return offers.map((offer) => ({
    id: offer.lot.id,
    label: lotName(offer),
    group: groupOf(offer, world),
    places: offer.lot.capacity,
    inUse: null,
    waiting: null,
    href: lotHref(offer),
    endsWithinYear: offer.agreement.state === 'concluded' && endsWithinYear(offer.agreement, today),
  }))
}

/** The papers name the same people in each agreement's own words, so there the blades stand by agreement. */
function groupOf({ lot, agreement }: Offer, world: World): string {
  if (world === 'papers') return agreement.name
  return capital(lot.targetGroupName ?? 'målgruppen er ikke oplyst')
}

/** One sentence for what the picture shows. */
export function fanSentence(offers: readonly Offer[], world: World, today: Day): string {
  const [first] = offers.filter(({ agreement }) => endsWithinYear(agreement, today) && agreement.state === 'concluded')
  if (world === 'papers') {
    return 'Hvert blad er en delaftale, samlet efter aftale. Papirerne trykker ingen pladser, så bladenes længde er ukendt.'
  }
  const known = 'Hvert blad er en delaftale, og længden er dens pladser.'
  if (first === undefined || first.agreement.endsBefore === null) return known
  return `${known} Den varme kant: aftalen slutter ${lastDay(first.agreement.endsBefore)}.`
}

/** What the whole fan holds. `places` counts the known ones; `unknown` tells how many lots have none. */
export function fanSums(offers: readonly Offer[], today: Day) {
  return {
    lots: offers.length,
    places: offers.reduce((sum, { lot }) => sum + (lot.capacity ?? 0), 0),
    unknown: offers.filter(({ lot }) => lot.capacity === null).length,
    suppliers: new Set(offers.flatMap(({ lot }) => lot.suppliers.map(({ id }) => id))).size,
    ending: offers.filter(({ agreement }) => agreement.state === 'concluded' && endsWithinYear(agreement, today))
      .length,
  }
}

export function stateOf({ agreement }: Offer, today: Day) {
  return agreementState(agreement, today)
}

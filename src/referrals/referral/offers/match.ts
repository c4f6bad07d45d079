import { contains } from '../../../kernel/period.ts'
import type { Day } from '../../../kernel/day.ts'
import { formatKroner, type Oere } from '../../../kernel/money.ts'

export interface Offer {
  lot: string
  agreement: string
  targetGroup: string | null
  targetGroupName: string | null
  startsOn: Day | null
  endsBefore: Day | null
  places: number | null
  inUse: number
  waiting: number
  leftOere: Oere | null
  /** The least a referral costs; null when no price is known. */
  leastOere: Oere | null
}

export interface Reason {
  fits: boolean
  rule: string
  text: string
}

export interface Judged<T extends Offer> {
  offer: T
  fits: boolean
  reasons: Reason[]
  freePlaces: number | null
}

/**
 * Which offers fit a citizen, and why or why not. The machine lists and gives reasons; the caseworker chooses.
 * Order: those that fit first, then most free places, then the agreement's own order. It is stored with the referral,
 * so that the list a choice was made from can be shown again.
 */
export function judgeOffers<T extends Offer>(
  offers: readonly T[],
  citizen: { targetGroup: string; targetGroupName: string },
  startsOn: Day,
): Judged<T>[] {
  return offers
    .map((offer) => {
      const reasons = [group(offer, citizen), term(offer, startsOn), places(offer), money(offer)]
      return { offer, reasons, fits: reasons.every((r) => r.fits), freePlaces: freePlaces(offer) }
    })
    .sort((a, b) => Number(b.fits) - Number(a.fits) || (b.freePlaces ?? 0) - (a.freePlaces ?? 0))
}

function group(o: Offer, citizen: { targetGroup: string; targetGroupName: string }): Reason {
  const fits = o.targetGroup !== null && o.targetGroup === citizen.targetGroup
  const text = fits
    ? `Målgruppen er borgerens: ${citizen.targetGroupName}.`
    : `Målgruppen er en anden: ${o.targetGroupName ?? 'ikke oplyst'}.`
  return { fits, rule: 'TARGET-GROUP', text }
}

function term(o: Offer, startsOn: Day): Reason {
  const known = o.startsOn !== null && o.endsBefore !== null
  const fits = known && contains({ from: o.startsOn ?? startsOn, to: o.endsBefore }, startsOn)
  return {
    fits,
    rule: 'IN-FORCE',
    text: fits
      ? 'Aftalen gælder på startdagen.'
      : known
        ? 'Aftalen gælder ikke på startdagen.'
        : 'Aftalens løbetid er ikke oplyst.',
  }
}

function places(o: Offer): Reason {
  const free = freePlaces(o)
  if (free === null) return { fits: false, rule: 'PLACES', text: 'Antallet af pladser er ikke oplyst.' }
  const waiting = o.waiting ? `, ${o.waiting} ${o.waiting === 1 ? 'henvisning er' : 'henvisninger er'} på vej` : ''
  if (free > 0)
    return {
      fits: true,
      rule: 'PLACES',
      text: `${free} ${free === 1 ? 'ledig plads' : 'ledige pladser'} af ${o.places}${waiting}.`,
    }
  return { fits: false, rule: 'PLACES', text: `Alle ${o.places} pladser er optaget${waiting}.` }
}

function money(o: Offer): Reason {
  if (o.leftOere === null || o.leastOere === null)
    return { fits: false, rule: 'CEIL-HARD', text: 'Loft eller pris er ikke oplyst.' }
  const fits = o.leftOere >= o.leastOere
  return {
    fits,
    rule: 'CEIL-HARD',
    text: fits
      ? `Loftet rækker: ${formatKroner(o.leftOere)} er tilbage.`
      : `Loftet er brugt: ${formatKroner(o.leftOere)} er tilbage.`,
  }
}

/** Places not in use and not spoken for by a referral still waiting for its answer. */
function freePlaces(o: Offer): number | null {
  return o.places === null ? null : Math.max(0, o.places - o.inUse - o.waiting)
}

import type { Day } from '../kernel/day.ts'
import type { Tone } from '../platform/web/ui/index.ts'
import type { ReferralState } from './referral/state.ts'

/** What a referral, a course or a citizen is called where a name must not stand: titles, addresses, files. */
export function referralMark(id: string): string {
  return id.slice(-4).toUpperCase()
}

/** A day as a person would type it in a field: '2/3-2026'. */
export function dayField(day: Day): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}-${day.slice(0, 4)}`
}

export interface LotWords {
  id: string
  agreement: string
  lot: number | null
  title: string | null
}

/** Names of lots by id. A lot that is not among them is called by its agreement. */
export function lotNames(lots: readonly LotWords[]): (id: string) => string {
  const names = new Map(lots.map((lot) => [lot.id, lotName(lot)]))
  return (id) => names.get(id) ?? id.replace(/\/\d+$/, '')
}

export function lotName({ lot, title, agreement }: Omit<LotWords, 'id'>): string {
  if (lot === null) return title ?? agreement
  return title === null ? `Delaftale ${lot}` : `Delaftale ${lot}: ${title}`
}

/** A lot's id holds a slash, which an address cannot: 'PRACTICE-LOCAL/1' ↔ 'PRACTICE-LOCAL~1'. */
export function lotInPath(lot: string): string {
  return encodeURIComponent(lot.replaceAll('/', '~'))
}

export function lotFromPath(part: string): string {
  return part.replaceAll('~', '/')
}

/** A waiting referral asks for an act of the supplier, a course that is over for one of the municipality. */
export function stateTone(state: ReferralState, atSupplier: boolean): Tone {
  if (state === 'waiting') return atSupplier ? 'act' : 'waiting'
  if (state === 'over') return atSupplier ? 'waiting' : 'act'
  return state === 'active' ? 'good' : state === 'declined' ? 'bad' : 'neutral'
}

/** The states as the address names them. */
export const stateInAddress = {
  venter: 'waiting',
  igang: 'active',
  'mangler-afslutning': 'over',
  afvist: 'declined',
  'trukket-tilbage': 'withdrawn',
  afsluttet: 'ended',
} as const satisfies Record<string, ReferralState>

export function stateFrom(text: string | undefined): ReferralState | undefined {
  return Object.entries(stateInAddress).find(([name]) => name === text)?.[1]
}

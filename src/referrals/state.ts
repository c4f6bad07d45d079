import type { Day } from '../kernel/day.ts'

export type ReferralState = 'waiting' | 'active' | 'declined' | 'ended'

/** The state is derived from which records exist; nothing stores it. */
export function stateOf(
  r: { answer: 'accept' | 'decline' | null; ended_on: Day | null; ends_before: Day },
  today: Day,
): ReferralState {
  if (r.ended_on !== null) return 'ended'
  if (r.answer === null) return 'waiting'
  if (r.answer === 'decline') return 'declined'
  return r.ends_before <= today ? 'ended' : 'active'
}

export const stateWords: Record<ReferralState, string> = {
  waiting: 'Venter på svar',
  active: 'I gang',
  declined: 'Afvist',
  ended: 'Afsluttet',
}

/**
 * What a caller may call the citizen. Only the caseworker and the supplier the citizen is referred to see the name; at
 * the supplier a protected citizen has none. Everybody else follows the money by the referral's own mark.
 */
export function shownName(r: { id: string; citizen_name: string | null }, atSupplier: boolean): string {
  return r.citizen_name ?? `${atSupplier ? 'Beskyttet borger' : 'Borger'} ${r.id.slice(-4).toUpperCase()}`
}

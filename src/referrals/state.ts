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

/** What a caller may call the citizen: a protected one has no name at the supplier, only the referral's own mark. */
export function shownName(r: { id: string; citizen_name: string | null }): string {
  return r.citizen_name ?? `Beskyttet borger ${r.id.slice(-4).toUpperCase()}`
}

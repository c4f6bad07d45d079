import type { Day } from '../../kernel/day.ts'

export const referralStates = ['waiting', 'active', 'over', 'declined', 'withdrawn', 'ended'] as const
export type ReferralState = (typeof referralStates)[number]

/**
 * The state is derived from which records exist; nothing stores it. A course past its last day is over but not ended:
 * it holds the money committed to it until someone closes it. Ended without an answer, a referral was withdrawn.
 */
export function stateOf(
  r: { answer: 'accept' | 'decline' | null; ended_on: Day | null; ends_before: Day },
  today: Day,
): ReferralState {
  if (r.answer === 'decline') return 'declined'
  if (r.answer === null) return r.ended_on === null ? 'waiting' : 'withdrawn'
  if (r.ended_on !== null) return 'ended'
  return r.ends_before <= today ? 'over' : 'active'
}

/** Whether an ending can still be given: a withdrawal of the unanswered, or the closing of a course. */
export function canEnd(state: ReferralState): boolean {
  return state === 'waiting' || state === 'active' || state === 'over'
}

export const stateWords: Record<ReferralState, string> = {
  waiting: 'Venter på svar',
  active: 'I gang',
  over: 'Mangler afslutning',
  declined: 'Afvist',
  withdrawn: 'Trukket tilbage',
  ended: 'Afsluttet',
}

/**
 * What a caller may call the citizen. Only the caseworker and the supplier the citizen is referred to see the name; at
 * the supplier a protected citizen has none. Everybody else follows the money by the referral's own mark.
 */
export function shownName(r: { id: string; citizen_name: string | null }, atSupplier: boolean): string {
  return r.citizen_name ?? `${atSupplier ? 'Beskyttet borger' : 'Borger'} ${r.id.slice(-4).toUpperCase()}`
}

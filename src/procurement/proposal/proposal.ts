import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'

/** What an invited enterprise's own case with an effort looks like. */
export interface OwnStanding {
  answerBy: Day
  /** The newest proposal sent, and whether it was withdrawn. */
  sent: number
  withdrawn: boolean
  awarded: boolean
  chosen: boolean
  ended: boolean
}

export const ownStates = [
  'to-answer',
  'answered',
  'withdrawn',
  'closed',
  'waiting',
  'chosen',
  'not-chosen',
  'ended',
] as const

export type OwnState = (typeof ownStates)[number]

export function ownStateOf(s: OwnStanding, today: Day): OwnState {
  if (s.ended) return 'ended'
  if (s.awarded) return s.chosen ? 'chosen' : 'not-chosen'
  const stands = s.sent > 0 && !s.withdrawn
  if (today > s.answerBy) return stands ? 'waiting' : 'closed'
  if (stands) return 'answered'
  return s.withdrawn ? 'withdrawn' : 'to-answer'
}

/** Why nothing can be sent or withdrawn now; null when it can. */
export function answerClosed(s: OwnStanding, today: Day): string | null {
  if (s.ended) return 'Kommunen har afsluttet særindsatsen uden aftale.'
  if (s.awarded) return 'Kommunen har besluttet, hvem der får aftalen.'
  return today > s.answerBy
    ? 'Fristen for forslag er gået, så der kan hverken sendes, ændres eller trækkes tilbage.'
    : null
}

/** @throws Refusal conflict (DEADLINE) when it is too late */
export function mustBeInTime(s: OwnStanding, today: Day): void {
  const why = answerClosed(s, today)
  if (why !== null) throw new Refusal('conflict', why, { rule: 'DEADLINE' })
}

export function changedByColleague(): Refusal {
  return new Refusal('stale', 'En kollega har gemt imens. Se, hvad der står nu, og skriv igen.', { rule: 'STALE' })
}

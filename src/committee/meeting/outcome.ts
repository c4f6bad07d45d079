/** How a point was decided, in a code for programs; the words of the minutes stand beside it. */
export const outcomes = ['approved', 'noted', 'postponed', 'rejected', 'changed', 'decided'] as const
export type Outcome = (typeof outcomes)[number]

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  approved: 'godkendt',
  noted: 'taget til efterretning',
  postponed: 'udsat',
  rejected: 'forkastet',
  changed: 'godkendt med ændringer',
  decided: 'besluttet',
}

export const votes = ['none', 'unanimous', 'vote', 'not-printed'] as const
export type Vote = (typeof votes)[number]

/** What the minutes say of the vote: "uden afstemning" is a statement; nothing printed is null. */
export function voteWords(vote: string, text: string | null): string | null {
  if (text !== null) return text
  return { none: 'uden afstemning', unanimous: 'enstemmigt', vote: 'ved afstemning' }[vote] ?? null
}

export const isOutcome = (text: string): text is Outcome => outcomes.some((o) => o === text)

/** A postponed point is to be decided again; every other outcome ends it. */
export const ends = (outcome: string): boolean => outcome !== 'postponed'

/** What gives leave to act on the recommendation. */
export const grants = (outcome: string): boolean => ['approved', 'changed', 'decided'].includes(outcome)

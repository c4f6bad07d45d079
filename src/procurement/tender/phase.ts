/** Where a tender stands, told from the rows there are and the clock. */
export const phases = ['draft', 'open', 'due', 'opened', 'locked', 'priced', 'awarded', 'cancelled'] as const
export type Phase = (typeof phases)[number]

export interface Milestones {
  published: { dueAt: string } | null
  cancelled: unknown
  /** Qualification and quality are opened. */
  openedAt: string | null
  qualityLockedAt: string | null
  priceOpenedAt: string | null
  awardedOn: string | null
}

export function phaseOf(m: Milestones, at: string): Phase {
  if (m.cancelled) return 'cancelled'
  if (m.awardedOn !== null) return 'awarded'
  if (m.priceOpenedAt !== null) return 'priced'
  if (m.qualityLockedAt !== null) return 'locked'
  if (m.openedAt !== null) return 'opened'
  if (m.published === null) return 'draft'
  return new Date(at) < new Date(m.published.dueAt) ? 'open' : 'due'
}

import type { Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'

/** How something one person prepared was ended by another, or by the same person who took it back. */
export interface Ended {
  kind: 'approved' | 'rejected' | 'withdrawn'
  reason: string | null
  on: Day
  by: string
  byName: string
}

const endWords = { approved: 'godkendt', rejected: 'afvist', withdrawn: 'trukket tilbage' } as const

/**
 * FOUR-EYES: nobody approves what they prepared, whatever role they act in.
 * @param what as it is called with its article: "forslaget", "ændringen"
 * @param whom who can be asked instead: "en anden controller"
 * @throws Refusal forbidden FOUR-EYES
 */
export function mustBeAnother(
  prepared: { preparedBy: string },
  by: { id: string },
  { what, whom }: { what: string; whom: string },
): void {
  if (prepared.preparedBy !== by.id) return
  const message = `Du har selv forberedt ${what} og kan ikke godkende det. Bed ${whom} om det.`
  throw new Refusal('forbidden', message, { rule: 'FOUR-EYES' })
}

/**
 * What has been ended is not ended again: the second of two at once is told who came first.
 * @throws Refusal conflict DOUBLE-CLICK
 */
export function mustBeOpen(prepared: { end: Ended | null }, what: string): void {
  if (prepared.end === null) return
  const { kind, byName } = prepared.end
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)} er allerede ${endWords[kind]} af ${byName}.`
  throw new Refusal('conflict', message, { rule: 'DOUBLE-CLICK', ended: kind })
}

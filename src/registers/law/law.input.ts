import { z } from 'zod'
import { DayIn, DayOut, OereIn, OereOut, optional, Text } from '../../platform/index.ts'
import { lawKindNames, lawMarks } from './law.ts'
import type { LawProposal } from './proposal.ts'

export const LawId = z.string('Vælg rækken').regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'Rækkens nummer er ikke gyldigt')

/** A row as it is proposed. The value is øre, months or days, as its kind says. */
export const LawIn = z.object({
  kind: z.enum(lawKindNames, 'Vælg, hvad rækken er'),
  validFrom: optional(DayIn).describe('Den første dag; uden den er begyndelsen ikke kendt'),
  validUntil: optional(DayIn).describe('Den første dag, rækken ikke længere gælder; uden den gælder den til videre'),
  value: optional(OereIn.refine((v) => v >= 0n, 'Tallet er aldrig under 0')).describe('Øre, måneder eller dage'),
  text: Text('hvad rækken siger', 2000),
  source: Text('kilden: loven, paragraffen eller siden', 600),
  mark: z.enum(lawMarks, 'Vælg, hvor sikker rækken er'),
  replaces: optional(LawId).describe('Den række, den nye træder i stedet for'),
  reason: Text('hvorfor rækken ændres', 1000),
})

export const LawOut = z.object({
  id: z.string(),
  kind: z.enum(lawKindNames),
  validFrom: DayOut.nullable(),
  validUntil: DayOut.nullable(),
  value: OereOut.nullable(),
  unit: z.enum(['oere', 'months', 'days', 'percent']).nullable(),
  text: z.string(),
  source: z.string(),
  mark: z.enum(lawMarks),
  /** In force; waiting for another's yes; replaced by a later row; or ended without becoming law. */
  state: z.enum(['in-force', 'waiting', 'replaced', 'ended']),
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  shipped: z.boolean(),
  reason: z.string().nullable(),
  proposed: z.object({ on: DayOut, by: z.string(), byName: z.string(), own: z.boolean() }).nullable(),
  end: z
    .object({
      kind: z.enum(['approved', 'rejected', 'withdrawn']),
      reason: z.string().nullable(),
      on: DayOut,
      by: z.string(),
      byName: z.string(),
    })
    .nullable(),
})
export type LawShown = z.output<typeof LawOut>

export function lawOut(p: LawProposal, by: { id: string }): LawShown {
  const { proposedOn, proposedBy, proposedByName, ...row } = p
  const known = proposedOn !== null && proposedBy !== null && proposedByName !== null
  const proposed = known ? { on: proposedOn, by: proposedBy, byName: proposedByName, own: proposedBy === by.id } : null
  return { ...row, state: stateOf(p), proposed }
}

function stateOf({ inForce, replacedBy, end }: LawProposal): LawShown['state'] {
  if (inForce) return 'in-force'
  if (replacedBy !== null) return 'replaced'
  return end === null ? 'waiting' : 'ended'
}

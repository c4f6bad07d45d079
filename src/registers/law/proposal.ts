import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mustBeAnother, mustBeOpen, type Ended } from '../../platform/four-eyes.ts'
import { lawKinds, overlaps, type LawRow } from './law.ts'

export type LawEnd = Ended

/** A row with how it came to be: with the program, or proposed by one and approved by another. */
export interface LawProposal extends LawRow {
  replaces: string | null
  reason: string | null
  shipped: boolean
  proposedOn: Day | null
  proposedBy: string | null
  proposedByName: string | null
  inForce: boolean
  replacedBy: string | null
  end: LawEnd | null
}

/** @throws Refusal conflict DOUBLE-CLICK, naming who ended it */
export function mustWait(p: Pick<LawProposal, 'end' | 'shipped'>): void {
  if (p.shipped)
    throw new Refusal('conflict', 'Rækken kom med programmet og gælder. Foreslå en ny række i dens sted.', {
      rule: 'DOUBLE-CLICK',
    })
  mustBeOpen(p, 'forslaget')
}

/** FOUR-EYES: nobody makes law of what they have proposed themselves, whatever role they act in. */
export function mustBeAnothers(p: Pick<LawProposal, 'proposedBy'>, by: { id: string }): void {
  mustBeAnother({ preparedBy: p.proposedBy ?? '' }, by, { what: 'forslaget', whom: 'en anden' })
}

/** LAW-OVERLAP: on a day a kind has one row. @param others the rows of the kind in force */
export function mustHaveRoom(
  p: Pick<LawProposal, 'kind' | 'validFrom' | 'validUntil' | 'replaces'>,
  others: readonly LawRow[],
): void {
  const other = others.find((o) => o.kind === p.kind && o.id !== p.replaces && overlaps(o, p))
  if (other === undefined) return
  const message = `Der gælder allerede en række af den art i perioden (${other.id}). Vælg den som den række, den nye træder i stedet for, eller skriv en anden periode.`
  throw new Refusal('conflict', message, { rule: 'LAW-OVERLAP', other: other.id })
}

/** @throws Refusal invalid, at its field: a kind with a number has one, and a period ends after it begins */
export function mustBeWhole(p: Pick<LawRow, 'kind' | 'value' | 'validFrom' | 'validUntil'>): void {
  const wantsValue = lawKinds[p.kind] !== null
  if (wantsValue && p.value === null) throw atField('value', 'Skriv tallet. Den slags lov har ét.')
  if (!wantsValue && p.value !== null) throw atField('value', 'Lad tallet stå tomt. Den slags lov har intet.')
  if (p.validFrom !== null && p.validUntil !== null && p.validUntil <= p.validFrom)
    throw atField('validUntil', 'Den første dag efter perioden skal ligge efter dens begyndelse.')
}

function atField(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}

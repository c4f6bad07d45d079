import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Ended } from '../../platform/four-eyes.ts'

/** What is changed. More than the ceiling is a kind of its own, so that it is a decision of its own. */
export const modificationKinds = ['scope', 'price', 'ceiling', 'supplier', 'terms', 'other'] as const
export type ModificationKind = (typeof modificationKinds)[number]

export const kindNames: Readonly<Record<ModificationKind, string>> = {
  scope: 'Omfang eller indhold',
  price: 'Pris',
  ceiling: 'Mere end loftet',
  supplier: 'Leverandør eller underleverandør',
  terms: 'Andre vilkår',
  other: 'Andet',
}

/** The closed list of reasons, with the section each stands in. */
export const reasons = ['review-clause', 'minor', 'non-substantial', 'additional', 'replacement', 'unforeseen'] as const
export type Reason = (typeof reasons)[number]

export const reasonNames: Readonly<Record<Reason, string>> = {
  'review-clause': 'Aftalen siger selv klart, at det kan ske (§ 179)',
  minor: 'Lille ændring: under 10 procent og under tærskelværdien (§ 180)',
  'non-substantial': 'Uvæsentlig ændring af andre vilkår (§ 178)',
  additional: 'Nødvendig supplerende ydelse (§ 181)',
  replacement: 'En part afløses af en anden (§ 182)',
  unforeseen: 'Noget, en omhyggelig køber ikke kunne forudse (§ 183)',
}

export interface LotValue {
  lot: string
  valueOere: Oere
  exceedanceOere: Oere
}

export interface NewPrice {
  lot: string
  unit: string
  amountOere: Oere
  validFrom: Day
}

export interface Modification {
  id: string
  agreement: string
  kind: ModificationKind
  reason: Reason
  words: string
  effectiveOn: Day
  assessment: string | null
  lots: LotValue[]
  prices: NewPrice[]
  preparedOn: Day
  preparedBy: string
  preparedByName: string
  end: Ended | null
}

/** What is let through beyond the ceilings, all lots together. */
export function exceedanceOf(lots: readonly LotValue[]): Oere {
  return lots.reduce((sum, l) => sum + l.exceedanceOere, 0n)
}

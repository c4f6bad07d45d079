import type { Day } from '../../kernel/day.ts'

/** What a row of law settles, and the unit its number is in; null where the row has no number. */
export const lawKinds = {
  'threshold-light': 'oere',
  'threshold-general': 'oere',
  'small-lot': 'oere',
  'model-2013': null,
  'procurement-act': null,
  'light-regime': null,
  'value-rule': null,
  'month-cap': 'months',
  'recurring-months': 'months',
  'cross-border': null,
  'market-terms': null,
  'framework-max-months': 'months',
  'reserved-max-months': 'months',
  'standstill-days': 'days',
  'award-notice-days': 'days',
  'modification-small-percent': 'percent',
  'modification-large-percent': 'percent',
  'modification-light': null,
  'modification-reasons': null,
} as const
export type LawKind = keyof typeof lawKinds
export type LawUnit = 'oere' | 'months' | 'days' | 'percent'
export const lawKindNames = Object.keys(lawKinds) as LawKind[]

/** Read at its source; worked out from it; or for a lawyer to confirm. */
export const lawMarks = ['verified', 'derived', 'lawyer'] as const
export type LawMark = (typeof lawMarks)[number]

/** A row of law: what held from a day to a day (half-open), with its source. */
export interface LawRow {
  id: string
  kind: LawKind
  validFrom: Day | null
  validUntil: Day | null
  value: bigint | null
  unit: LawUnit | null
  text: string
  source: string
  mark: LawMark
}

/** Whether a row holds on a day: from its first day, up to but not with the day it ends before. */
export function holdsOn(row: Pick<LawRow, 'validFrom' | 'validUntil'>, day: Day): boolean {
  return (row.validFrom === null || row.validFrom <= day) && (row.validUntil === null || day < row.validUntil)
}

/** Whether two periods share a day. */
export function overlaps(
  a: Pick<LawRow, 'validFrom' | 'validUntil'>,
  b: Pick<LawRow, 'validFrom' | 'validUntil'>,
): boolean {
  const before = (x: typeof a, y: typeof a) =>
    x.validUntil !== null && y.validFrom !== null && x.validUntil <= y.validFrom
  return !before(a, b) && !before(b, a)
}

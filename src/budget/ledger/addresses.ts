import type { Month } from '../../kernel/day.ts'
import { address } from '../../platform/web/address.ts'

export const entryKinds = [
  'appropriation',
  'ceiling',
  'exceedance',
  'commitment',
  'release',
  'committed',
  'use',
  'overrun',
] as const
export type EntryKind = (typeof entryKinds)[number]

export interface EntriesAddress {
  agreement?: string | undefined
  /** The number the paper prints; null when it prints none. */
  lot?: number | null | undefined
  line?: string | undefined
  year?: number | undefined
  kind?: EntryKind | undefined
  month?: Month | undefined
  /** Rows at or below a cut. */
  upTo?: number | undefined
  account?: 'lot' | 'year' | undefined
  /** The id of what the rows come of: a referral, a note. */
  cause?: string | undefined
  /** As an address says it: `papirer`, `oevelse`. */
  world?: string | undefined
}

/** The rows whose sum is a figure: every krone in the house leads here. */
export function entriesHref(a: EntriesAddress): string {
  return address('/budget/posteringer', query(a))
}

/** The sum behind what is left: of a lot's ceiling, or of a line's or a year's appropriation. */
export function roomHref(a: EntriesAddress): string {
  return address('/budget/rest', query(a))
}

export function query(a: EntriesAddress): Record<string, string | number | undefined> {
  return {
    aftale: a.agreement,
    delaftale: a.lot ?? undefined,
    linje: a.line,
    aar: a.year,
    art: a.kind,
    maaned: a.month,
    til: a.upTo,
    aarsag: a.cause,
    konto: a.account === undefined ? undefined : accountWords[a.account],
    verden: a.world,
  }
}

export const accountWords = { lot: 'delaftale', year: 'bevilling' } as const

import type { LawKind, LawRow } from '../../registers/index.ts'
import { holdsOn } from '../../registers/index.ts'
import type { RouteAsked } from './asked.ts'

/** The thresholds in whole kroner by the year their two-year period begins: light regime, and services and goods. */
export const thresholds = [
  [2016, 5_592_375, 1_558_409],
  [2018, 5_583_825, 1_645_367],
  [2020, 5_591_325, 1_595_391],
  [2022, 5_588_175, 1_601_944],
  [2024, 5_581_350, 1_644_638],
  [2026, 5_595_000, 1_611_360],
] as const

/** Law rows as the register ships them, in short, for tests. */
export const exampleLaw: readonly LawRow[] = [
  ...thresholds.flatMap(([year, light, general]) => {
    const period = [`${year}-01-01`, `${year + 2}-01-01`] as const
    return [
      row('threshold-light', ...period, BigInt(light) * 100n),
      row('threshold-general', ...period, BigInt(general) * 100n),
    ]
  }),
  row('model-2013', null, '2016-01-01'),
  row('procurement-act', '2016-01-01', null),
  row('light-regime', '2016-01-01', null),
  row('value-rule', '2016-01-01', null),
  row('month-cap', null, null, 48n),
  row('cross-border', '2016-01-01', null),
  row('market-terms', '2016-01-01', null),
]

export function exampleLawOn(day: string): LawRow[] {
  return exampleLaw.filter((r) => holdsOn(r, day))
}

/** A purchase nothing stands in the way of. */
export const exampleAsked: RouteAsked = {
  subject: 'light-service',
  publicationDate: '2013-11-01',
  values: [{ what: 'base', per: 'total', oere: 95_000_000n }],
  coveredByFramework: false,
  uncoveredNeed: true,
  economicallySound: true,
  shortAndLimited: true,
  crossBorderInterest: 'none',
  reasons: {},
}

function row(kind: LawKind, validFrom: string | null, validUntil: string | null, value: bigint | null = null): LawRow {
  const id = `${kind}-${validFrom ?? 'before'}`
  return {
    id,
    kind,
    validFrom,
    validUntil,
    value,
    unit: null,
    text: `Om ${kind}.`,
    source: 'En kilde',
    mark: 'verified',
  }
}

import type { Oere } from '../../kernel/money.ts'
import type { LawKind, LawRow } from '../../registers/index.ts'
import type { RouteAsked } from './asked.ts'
import { valueOf, type Value } from './value.ts'

/** A purchase beside the law of its day. */
export interface Situation {
  asked: RouteAsked
  value: Value
  /** The rows the answer rests on. */
  rows: LawRow[]
  threshold: LawRow | undefined
  thresholdOere: Oere | null
  /** Udbudsloven binds; before it, the models of 2013. */
  act: LawRow | undefined
  model: LawRow | undefined
  light: LawRow | undefined
  law(kind: LawKind): LawRow | undefined
}

/** Without a row for the day, 48 months: the acts say it whatever the day. */
const monthsWithoutRow = 48

/** @param law the rows in force on the day of publication */
export function situationOf(asked: RouteAsked, law: readonly LawRow[]): Situation {
  const kind = asked.subject === 'light-service' ? 'threshold-light' : 'threshold-general'
  const rows = law.filter((r) => used.includes(r.kind) || r.kind === kind)
  const row = (k: LawKind) => rows.find((r) => r.kind === k)
  const threshold = row(kind)
  const cap = row('month-cap')?.value
  return {
    asked,
    value: valueOf(asked.values, cap === undefined || cap === null ? monthsWithoutRow : Number(cap)),
    rows,
    threshold,
    thresholdOere: threshold?.value ?? null,
    act: row('procurement-act'),
    model: row('model-2013'),
    light: row('light-regime'),
    law: row,
  }
}

const used: readonly LawKind[] = [
  'model-2013',
  'procurement-act',
  'light-regime',
  'value-rule',
  'month-cap',
  'cross-border',
  'market-terms',
]

/** At or above the threshold: "equal to" counts as over. */
export function reachesThreshold({ value, thresholdOere }: Situation): boolean {
  return thresholdOere !== null && value.totalOere >= thresholdOere
}

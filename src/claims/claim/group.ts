import { monthOf, type Month } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Unit } from '../../portfolio/index.ts'
import { calculate, lineRule, type Delivered, type LineOutput } from './line.ts'

/** A delivered row and whom it is of. */
export interface DeliveredOf extends Delivered {
  supplier: string
  lot: string
  referral: string | null
  /** The kind of price, and what it is a kind of: a step's name, a fixed price's period. */
  kind: Unit
  variant: string | null
}

export interface NewLine {
  no: number
  referral: string | null
  kind: Unit
  variant: string | null
  rule: string
  rows: Delivered[]
  output: LineOutput
}

export interface NewClaim {
  supplier: string
  lot: string
  month: Month
  claimedOere: Oere
  lines: NewLine[]
}

/** Delivered rows as claims: one a supplier, lot and month; a line for each course, kind and price in it. */
export function claimsFrom(rows: readonly DeliveredOf[]): NewClaim[] {
  const claims = Map.groupBy(rows, (r) => JSON.stringify([monthOf(r.day), r.lot, r.supplier]))
  return [...claims.keys()].toSorted().flatMap((key) => {
    const own = claims.get(key) ?? []
    const [first] = own
    if (!first) return []
    const lines = linesFrom(own)
    const claimedOere = lines.reduce((n, l) => n + l.output.amountOere, 0n)
    return [{ supplier: first.supplier, lot: first.lot, month: monthOf(first.day), claimedOere, lines }]
  })
}

function linesFrom(rows: readonly DeliveredOf[]): NewLine[] {
  const lines = Map.groupBy(rows, (r) => `${r.referral ?? ''} ${r.kind} ${r.variant ?? ''} ${r.priceOere}`)
  return [...lines.keys()].toSorted().flatMap((key, index) => {
    const own = lines.get(key) ?? []
    const [first] = own
    if (!first) return []
    const kept = own.map(({ supplier: _s, lot: _l, referral: _r, kind: _k, variant: _v, ...row }) => row)
    return [
      {
        no: index + 1,
        referral: first.referral,
        kind: first.kind,
        variant: first.variant,
        rule: lineRule,
        rows: kept,
        output: calculate(kept),
      },
    ]
  })
}

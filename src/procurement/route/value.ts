import type { Oere } from '../../kernel/money.ts'

export const valueKinds = ['base', 'option', 'extension'] as const
export type ValueKind = (typeof valueKinds)[number]

/** What may be paid, net of VAT: an amount in all, or an amount a month for so many months; null is without end. */
export type ValueLine = {
  what: ValueKind
  label?: string | undefined
  lot?: number | undefined
} & ({ per: 'total'; oere: Oere } | { per: 'month'; oere: Oere; months: number | null })

export interface CountedLine {
  what: ValueKind
  label: string | undefined
  lot: number | undefined
  /** For a monthly amount: what it is a month, and how many months count. */
  monthly: { oere: Oere; months: number | null; counted: number } | null
  oere: Oere
}

export interface Value {
  totalOere: Oere
  lines: CountedLine[]
}

/**
 * The estimated value of a purchase (udbudsloven § 30): everything that may be paid, options and extensions with it, net of
 * VAT, all lots together. A monthly amount counts its months, at most 48, and 48 when it is without end (§ 38).
 *
 * 100.000 kr. a month without end and an option of 500.000 kr.: 48 × 100.000 + 500.000 = 5.300.000 kr.
 */
export function valueOf(lines: readonly ValueLine[], monthCap: number): Value {
  const counted = lines.map((line) => countedLine(line, monthCap))
  return { totalOere: counted.reduce((sum, l) => sum + l.oere, 0n), lines: counted }
}

function countedLine(line: ValueLine, monthCap: number): CountedLine {
  const { what, label, lot, oere } = line
  if (line.per === 'total') return { what, label, lot, monthly: null, oere }
  const counted = line.months === null ? monthCap : Math.min(line.months, monthCap)
  return { what, label, lot, monthly: { oere, months: line.months, counted }, oere: oere * BigInt(counted) }
}

import { formatKroner, type Oere } from '../../kernel/money.ts'
import { lengthMonths } from '../../kernel/period.ts'
import type { Day } from '../../kernel/day.ts'
import { valueOf } from '../economy/derived.ts'

interface LotCost {
  no: number
  label: string
  yearlyOere: Oere | null
  endsBefore: Day | null
}

export interface CompareRow {
  lots: number[]
  label: string
  perYearOere: Oere | null
  totalOere: Oere | null
  arithmetic: string
}

/**
 * What an extension costs: each lot by itself, and all of them together.
 *
 * BI105, thousand kr.: 5.460 × 3 years = 16.380, 1.540 × 3 = 4.620, and both 21.000.
 */
export function compared(lots: readonly LotCost[], before: Day | null): CompareRow[] {
  const one = lots.map((lot) => rowOf(lot, before))
  if (lots.length < 2) return one
  const sum = (of: 'perYearOere' | 'totalOere') =>
    one.reduce<Oere | null>((n, row) => (n === null || row[of] === null ? null : n + row[of]), 0n)
  const total = sum('totalOere')
  const arithmetic =
    total === null
      ? 'Et af beløbene er ikke oplyst.'
      : `${one.map((r) => formatKroner(r.totalOere ?? 0n)).join(' + ')} = ${formatKroner(total)}`
  const label = lots.length === 2 ? 'Begge delaftaler' : 'Alle delaftaler'
  return [...one, { lots: lots.map((l) => l.no), label, perYearOere: sum('perYearOere'), totalOere: total, arithmetic }]
}

function rowOf(lot: LotCost, before: Day | null): CompareRow {
  const months = lot.endsBefore === null || before === null ? null : lengthMonths({ from: lot.endsBefore, to: before })
  const totalOere = months !== null && months <= 0 ? 0n : valueOf(lot.yearlyOere, months)
  const arithmetic =
    totalOere === null || lot.yearlyOere === null
      ? 'Årets beløb eller forlængelsens hele måneder er ikke oplyst.'
      : `${formatKroner(lot.yearlyOere)} om året × ${months} måneder ÷ 12 = ${formatKroner(totalOere)}`
  return { lots: [lot.no], label: lot.label, perYearOere: lot.yearlyOere, totalOere, arithmetic }
}

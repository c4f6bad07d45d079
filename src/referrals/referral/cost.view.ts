import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { unitTitle, type Unit } from '../../portfolio/index.ts'

/** A stored item of the cost, as it comes back from JSON. */
export interface StoredItem {
  unit: Unit
  variant: string | null
  output: { rule: string; amountOere: number | bigint; lines: StoredLine[] }
}

interface StoredLine {
  from: Day
  to: Day
  part: number
  whole: number
  priceOere: number | bigint
  priceFrom: Day
  amountOere: number | bigint
}

/** One line of the calculation, in words and amounts. */
export interface CostRow {
  title: string
  /** "1. marts 2026 – 31. marts 2026"; one day is one day. */
  period: string
  /** "10 af 22 arbejdsdage", "7,5 timer", "1 måned". */
  units: string
  priceOere: Oere
  priceFrom: Day
  amountOere: Oere
  rule: string
}

export function costRows(items: readonly StoredItem[]): CostRow[] {
  return items.flatMap(({ unit, variant, output }) =>
    output.lines.map((line) => ({
      title: unitTitle(unit, variant),
      period: periodOf(line),
      units: unitsOf(unit, line),
      priceOere: BigInt(line.priceOere),
      priceFrom: line.priceFrom,
      amountOere: BigInt(line.amountOere),
      rule: output.rule,
    })),
  )
}

function periodOf({ from, to }: StoredLine): string {
  const last = addDays(to, -1)
  return from === last ? formatDay(from) : `${formatDay(from)} – ${formatDay(last)}`
}

function unitsOf(unit: Unit, { part, whole }: StoredLine): string {
  switch (unit) {
    case 'hour':
    case 'paid-hour':
      return `${String(part / whole).replace('.', ',')} ${part === whole ? 'time' : 'timer'}`
    case 'place-days':
      return `${part} af ${whole} arbejdsdage`
    case 'fixed-period':
      return `${part} af ${whole} dage`
    case 'place-month':
      return '1 måned'
    case 'course-started':
      return '1 forløb'
    case 'step':
      return '1 trin'
  }
}

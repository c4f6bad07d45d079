import { formatDay } from '../../kernel/day.ts'
import { divideHalfAway } from '../../kernel/rounding.ts'
import type { Cell, PrintedTable } from '../../cases/index.ts'
import { resummed } from '../note/resummed.ts'
import { indexText } from './index-text.ts'

export interface YearIndex {
  series: string
  year: number
  indexE4: bigint
  source: string
  sourceDay: string
}

export interface IndexPair {
  from: YearIndex
  to: YearIndex
}

/**
 * A table in another year's prices. Each line's amount is multiplied by the one year's index over the other's and rounded once, halves away
 * from zero; the sums are those of the rounded lines. 5.460 in 2018 at 100 is in 2026 at 118,35: 5.460 × 118,35 / 100 = 6.461,91 → 6.462.
 * Zeros, dashes and blanks stay; a table in current prices has a level for each year and stays as it is.
 */
export function inPrices(table: PrintedTable, pair: IndexPair): PrintedTable {
  if (table.years.length === 0 || isCurrentPrices(table)) return table
  const lines = table.rows.map((row) =>
    row.kind === 'line' ? { ...row, cells: row.cells.map((cell) => cellIn(cell, pair)) } : row,
  )
  return { ...resummed({ ...table, rows: lines }), priceLevelLabel: labelOf(pair) }
}

export function isCurrentPrices(table: Pick<PrintedTable, 'priceLevelLabel'>): boolean {
  return /løbende/i.test(table.priceLevelLabel ?? '')
}

function cellIn(cell: Cell, { from, to }: IndexPair): Cell {
  if (cell.kind !== 'value') return cell
  const oere = cell.oere === undefined ? BigInt(cell.thousandDkk ?? 0) * 100_000n : BigInt(cell.oere)
  return { kind: 'value', thousandDkk: Number(divideHalfAway(oere * to.indexE4, from.indexE4 * 100_000n)) }
}

function labelOf({ from, to }: IndexPair): string {
  const sources = [...new Set([from, to].map((i) => `${i.source}, ${formatDay(i.sourceDay)}`))].join('; ')
  const index = `${to.series}: ${indexText(to.indexE4)} over ${indexText(from.indexE4)}`
  return `1.000 kr. – ${to.year} p/l, omregnet fra ${from.year} p/l med indeks ${index} (${sources})`
}

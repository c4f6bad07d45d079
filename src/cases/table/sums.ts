/** The check of a printed table: which of its sums do not hold, and which single cell explains it. */
import { amountOf, isAmount } from './table.ts'

/** What the check reads of a cell; thousand kroner. */
export interface SumCell {
  kind: 'value' | 'zero' | 'dash' | 'blank' | 'text'
  thousandDkk?: number | undefined
}

export interface SumRow {
  id: string
  kind: 'line' | 'subtotal' | 'total'
  /** The rows a sum adds; none means every line. */
  of?: readonly string[] | undefined
  cells: readonly SumCell[]
  /** The row's printed total; null or absent where none is printed. */
  total?: number | null | undefined
}

export interface SumTable {
  years: readonly number[]
  rows: readonly SumRow[]
}

/** A year, or "total" for the column of totals. */
export type SumColumn = number | 'total'

export interface CellAt {
  row: string
  column: SumColumn
}

export interface SumFinding extends CellAt {
  /** Thousand kroner: what the parts add up to, and what is printed. */
  expected: number
  found: number
  /** `column`: the rows the sum is of, down the column. `row`: the row's own years, across. */
  along: 'row' | 'column'
}

export interface Part extends CellAt {
  amount: number
  /** How many times the sum adds it. */
  times: number
}

/** The cells a sum adds, by their key. */
export type Parts = ReadonlyMap<string, Part>

/** A sum that can be judged: the printed cell, and the cells it should be the sum of. */
export interface Sum extends SumFinding {
  parts: Parts
}

/**
 * Every sum of the table that can be judged. 5,460 + 1,540 = 7,000 down a column; 7,000 · 3 = 21,000 along a row.
 * A sum cell without a printed amount is not judged, and counts in a sum of sums as what its own parts add up to; a line's counts as nothing.
 */
export function sumsOf(table: SumTable): Sum[] {
  const tree = treeOf(table)
  return table.rows.flatMap((row) => [...(row.kind === 'line' ? [] : downSums(row, tree)), ...alongSum(row, tree)])
}

/** The sums that do not hold, in the table's own order. */
export function failingSums(sums: readonly Sum[]): Sum[] {
  return sums.filter((s) => !equal(s.expected, s.found))
}

export function cellKey({ row, column }: CellAt): string {
  return `${column} ${row}`
}

interface Tree {
  years: readonly number[]
  partsOf(row: SumRow): readonly SumRow[]
  /** The printed cells the row stands for in a column: its own, or where a sum prints none, those of its parts. */
  standsFor(row: SumRow, y: number): Parts
  /** The printed cells of the rows a sum adds. */
  below(row: SumRow, y: number): Parts
}

function treeOf({ years, rows }: SumTable): Tree {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const lines = rows.filter((row) => row.kind === 'line')
  const known = new Map<string, Parts>()
  const partsOf = (row: SumRow) => (row.of?.length ? row.of.flatMap((id) => byId.get(id) ?? []) : lines)
  const below = (row: SumRow, y: number) => together(partsOf(row).map((part) => standsFor(part, y)))
  const standsFor = (row: SumRow, y: number): Parts => {
    const cell = row.cells[y] ?? { kind: 'blank' }
    const here = { row: row.id, column: years[y] ?? 0 }
    const key = cellKey(here)
    const found = known.get(key)
    if (found) return found
    // A row that is reached through itself adds nothing.
    known.set(key, new Map())
    const prints = row.kind === 'line' || isAmount(cell)
    const parts = prints ? new Map([[key, { ...here, amount: amountOf(cell), times: 1 }]]) : below(row, y)
    known.set(key, parts)
    return parts
  }
  return { years, partsOf, standsFor, below }
}

function together(all: readonly Parts[]): Parts {
  const parts = new Map<string, Part>()
  for (const some of all)
    for (const [key, part] of some) {
      const had = parts.get(key)
      parts.set(key, had ? { ...part, times: part.times + had.times } : part)
    }
  return parts
}

function downSums(row: SumRow, tree: Tree): Sum[] {
  const byYear = tree.years.flatMap((year, y): Sum[] => {
    const cell = row.cells[y]
    return cell && isAmount(cell) ? [sumAt(row, year, 'column', amountOf(cell), tree.below(row, y))] : []
  })
  const parts = tree.partsOf(row)
  if (!printed(row.total) || parts.length === 0) return byYear
  const totals = parts.flatMap((part): Parts[] => {
    const here = { row: part.id, column: 'total' as const }
    return printed(part.total) ? [new Map([[cellKey(here), { ...here, amount: part.total, times: 1 }]])] : []
  })
  return totals.length < parts.length ? byYear : [...byYear, sumAt(row, 'total', 'column', row.total, together(totals))]
}

/**
 * A row's total against its own years. A sum row that leaves a year out is judged only where nothing was to be printed; one that prints no year
 * at all says nothing about its years.
 */
function alongSum(row: SumRow, tree: Tree): Sum[] {
  if (!printed(row.total)) return []
  if (row.kind !== 'line') {
    if (!row.cells.some(isAmount)) return []
    if (row.cells.some((cell, y) => !isAmount(cell) && !equal(added(tree.below(row, y)), 0))) return []
  }
  const cells = tree.years.map((year, y): [string, Part] => {
    const here = { row: row.id, column: year }
    return [cellKey(here), { ...here, amount: amountOf(row.cells[y] ?? { kind: 'blank' }), times: 1 }]
  })
  return [sumAt(row, 'total', 'row', row.total, new Map(cells))]
}

function sumAt(row: SumRow, column: SumColumn, along: Sum['along'], found: number, parts: Parts): Sum {
  return { row: row.id, column, expected: added(parts), found, along, parts }
}

function printed(total: number | null | undefined): total is number {
  return total !== null && total !== undefined
}

function added(parts: Parts): number {
  let sum = 0
  for (const part of parts.values()) sum += part.amount * part.times
  return sum
}

/** Thousands may have decimals in a table from outside; a thousandth of a krone is no difference. */
export function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}

/** The check of a printed table: which of its sums do not hold, and which single cell explains it. */
import { amountOf, isAmount, sum } from './table.ts'

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
  /** Worked out when asked for: a thousand sums of a thousand lines would fill the machine. */
  readonly parts: Parts
  /** How many times the sum adds a cell; asked of many sums about one cell, it is worked out once a row. */
  times(cell: CellAt): number
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
  /** What the rows a sum adds come to in a column. */
  added(row: SumRow, y: number): number
  /** The printed cells of the rows a sum adds: each row's own, or where a sum prints none, those of its parts. */
  below(row: SumRow, y: number): Parts
  /** How many times a cell is among them. */
  times(row: SumRow, y: number, cell: CellAt): number
}

function treeOf({ years, rows }: SumTable): Tree {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const lines = rows.filter((row) => row.kind === 'line')
  const explicit = new Map(rows.map((row) => [row.id, (row.of ?? []).flatMap((id) => byId.get(id) ?? [])]))
  const partsOf = (row: SumRow) => (row.of?.length ? (explicit.get(row.id) ?? []) : lines)
  const prints = (row: SumRow, y: number) => row.kind === 'line' || isAmount(row.cells[y] ?? blank)
  /** A fold over what a row stands for in a column. A row that is reached through itself adds nothing. */
  const fold = <T>(y: number, of: (row: SumRow) => T, join: (all: T[]) => T) => {
    const known = new Map<string, T>()
    let ofLines: T | undefined
    const standsFor = (row: SumRow): T => {
      const found = known.get(row.id)
      if (found !== undefined) return found
      known.set(row.id, join([]))
      const here = prints(row, y) ? of(row) : below(row)
      known.set(row.id, here)
      return here
    }
    const below = (row: SumRow): T => {
      const parts = partsOf(row)
      return parts === lines ? (ofLines ??= join(lines.map(standsFor))) : join(parts.map(standsFor))
    }
    return below
  }
  const amounts = years.map((_, y) => fold(y, (row) => amountOf(row.cells[y] ?? blank), sum))
  const below = (row: SumRow, y: number): Parts => {
    const column = years[y] ?? 0
    const own = (r: SumRow): Parts => {
      const here = { row: r.id, column }
      return new Map([[cellKey(here), { ...here, amount: amountOf(r.cells[y] ?? blank), times: 1 }]])
    }
    return fold(y, own, together)(row)
  }
  let asked: { cell: CellAt; times: (row: SumRow) => number } | undefined
  const times = (row: SumRow, y: number, cell: CellAt): number => {
    if (cell.column !== years[y]) return 0
    if (asked?.cell !== cell) asked = { cell, times: fold(y, (r) => (r.id === cell.row ? 1 : 0), sum) }
    return asked.times(row)
  }
  return { years, partsOf, added: (row, y) => amounts[y]?.(row) ?? 0, below, times }
}

const blank = { kind: 'blank' } as const

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
    if (!cell || !isAmount(cell)) return []
    const finding = { row: row.id, column: year, along: 'column' as const, expected: tree.added(row, y) }
    const times = (at: CellAt) => tree.times(row, y, at)
    return [sumAt({ ...finding, found: amountOf(cell) }, () => tree.below(row, y), times)]
  })
  const parts = tree.partsOf(row)
  if (!printed(row.total) || parts.length === 0 || !parts.every((part) => printed(part.total))) return byYear
  const expected = sum(parts.map((part) => part.total ?? 0))
  const finding = { row: row.id, column: 'total' as const, along: 'column' as const, expected, found: row.total }
  const times = (at: CellAt) => (at.column === 'total' ? parts.filter((part) => part.id === at.row).length : 0)
  return [...byYear, sumAt(finding, () => together(parts.map(totalPart)), times)]
}

function totalPart({ id, total }: SumRow): Parts {
  const here = { row: id, column: 'total' as const }
  return new Map([[cellKey(here), { ...here, amount: total ?? 0, times: 1 }]])
}

/**
 * A row's total against its own years. A sum row that leaves a year out is judged only where nothing was to be printed; one that prints no year
 * at all says nothing about its years.
 */
function alongSum(row: SumRow, tree: Tree): Sum[] {
  if (!printed(row.total)) return []
  if (row.kind !== 'line') {
    if (!row.cells.some(isAmount)) return []
    if (row.cells.some((cell, y) => !isAmount(cell) && !equal(tree.added(row, y), 0))) return []
  }
  const amounts = tree.years.map((_, y) => amountOf(row.cells[y] ?? blank))
  const parts = () =>
    new Map(
      tree.years.map((year, y): [string, Part] => {
        const here = { row: row.id, column: year }
        return [cellKey(here), { ...here, amount: amounts[y] ?? 0, times: 1 }]
      }),
    )
  const finding = { row: row.id, column: 'total' as const, along: 'row' as const, expected: sum(amounts) }
  const times = (at: CellAt) => (at.row === row.id && at.column !== 'total' ? 1 : 0)
  return [sumAt({ ...finding, found: row.total }, parts, times)]
}

function sumAt(finding: SumFinding, parts: () => Parts, times: Sum['times']): Sum {
  return {
    ...finding,
    times,
    get parts() {
      return parts()
    },
  }
}

function printed(total: number | null | undefined): total is number {
  return total !== null && total !== undefined
}

/** Thousands may have decimals in a table from outside; a thousandth of a krone is no difference. */
export function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}

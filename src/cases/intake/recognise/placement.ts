import type { Cell } from '../../table/table.ts'

/** A row's printed cells in their order, fewer than there are years where some are blank. */
export interface Loose {
  cells: Cell[]
  total: number | null
  isSum: boolean
}

const mostTried = 60_000

/**
 * Which year each cell stands under. A full row stands as it is. The others are tried in every order-keeping way, and a cell is
 * placed where every way that makes the column sums hold puts it; that is concluded, not printed, and marked so. A row no sum decides stays empty.
 * @returns each row's cells, one a year, and the rows (by index) that stay open
 */
export function placed(rows: readonly Loose[], width: number): { cells: Cell[][]; open: number[] } {
  const cells = rows.map((r) => (r.cells.length === width ? r.cells : blank(width)))
  const short = rows.flatMap((r, i) => (r.cells.length > 0 && r.cells.length < width ? [i] : []))
  const empty = rows.flatMap((r, i) => (r.cells.length === 0 && r.total === null ? [i] : []))
  if (short.length === 0) return { cells, open: empty }
  const sum = rows.findLastIndex((r) => r.isSum && r.cells.length === width)
  const ways =
    sum < 0
      ? undefined
      : waysThatAdd(
          rows,
          short.filter((i) => i < sum),
          sum,
          width,
        )
  if (!ways?.length) return { cells, open: short }
  const open = new Set(short.filter((i) => i > sum))
  for (const [at, i] of short.filter((s) => s < sum).entries()) {
    const seen = ways.map((way) => way[at] ?? [])
    cells[i] = Array.from({ length: width }, (_, y) => agreed(seen.map((columns) => cellAt(rows[i], columns, y))))
    if (cells[i].filter((c) => c.kind !== 'blank').length < (rows[i]?.cells.length ?? 0)) open.add(i)
  }
  return { cells, open: [...open] }
}

/** Every choice of columns for the short rows under which each column of lines adds to the sum row; undefined when there are too many to try. */
function waysThatAdd(
  rows: readonly Loose[],
  short: readonly number[],
  sum: number,
  width: number,
): number[][][] | undefined {
  const choices = short.map((i) => combinations(width, rows[i]?.cells.length ?? 0))
  if (choices.reduce((n, c) => n * c.length, 1) > mostTried) return undefined
  const wanted = rows[sum]?.cells.map(amount) ?? []
  const fixed = Array.from({ length: width }, (_, y) =>
    rows.reduce((s, r, i) => (i < sum && !r.isSum && r.cells.length === width ? s + amount(r.cells[y]) : s), 0),
  )
  const lines = short.map((i) => rows[i]).map((r) => (r?.isSum ? undefined : r))
  const ways: number[][][] = []
  const go = (at: number, sums: readonly number[], way: number[][]): void => {
    if (at === short.length) {
      if (sums.every((s, y) => s === wanted[y])) ways.push(way)
      return
    }
    for (const columns of choices[at] ?? []) {
      const next = [...sums]
      for (const [n, y] of columns.entries()) next[y] = (next[y] ?? 0) + amount(lines[at]?.cells[n])
      go(at + 1, next, [...way, columns])
    }
  }
  go(0, fixed, [])
  return ways
}

function combinations(n: number, k: number, from = 0): number[][] {
  if (k === 0) return [[]]
  return Array.from({ length: Math.max(0, n - from - k + 1) }, (_, i) => from + i).flatMap((first) =>
    combinations(n, k - 1, first + 1).map((rest) => [first, ...rest]),
  )
}

function cellAt(row: Loose | undefined, columns: readonly number[], y: number): Cell {
  const n = columns.indexOf(y)
  return n < 0 ? { kind: 'blank' } : (row?.cells[n] ?? { kind: 'blank' })
}

function agreed(cells: readonly Cell[]): Cell {
  const [first] = cells
  if (first === undefined || cells.some((c) => c.kind !== first.kind || c.thousandDkk !== first.thousandDkk))
    return { kind: 'blank' }
  return first.kind === 'blank' ? first : { ...first, basis: 'inferred' }
}

function amount(cell: Cell | undefined): number {
  return cell?.kind === 'value' ? (cell.thousandDkk ?? 0) : 0
}

function blank(width: number): Cell[] {
  return Array.from({ length: width }, () => ({ kind: 'blank' }))
}

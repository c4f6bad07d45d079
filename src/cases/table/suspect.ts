import { equal, failingSums, sumsOf, type CellAt, type Sum, type SumFinding, type SumTable } from './sums.ts'

/** The findings of a table, and the cell to look at first. */
export function checkTable(table: SumTable): { findings: SumFinding[]; suspect: CellAt | null } {
  const sums = sumsOf(table)
  const failing = failingSums(sums)
  const findings = failing.map(({ row, column, expected, found, along }) => ({ row, column, expected, found, along }))
  return { findings, suspect: suspectOf(sums, failing) }
}

/**
 * The one cell that, mended by one amount, makes every failing sum hold and breaks none that held. Where several could, the one where a failing row
 * crosses a failing column. When one sum alone fails, its own cell. Null when no single cell explains it.
 */
function suspectOf(sums: readonly Sum[], failing: readonly Sum[]): CellAt | null {
  const [first] = failing
  if (!first) return null
  const near = nearTo(sums)
  const could = cellsOf(first).filter((cell) => explains(cell, failing, near(cell)))
  const crossing = could.filter((cell) => crosses(cell, failing))
  if (crossing.length === 1 && crossing[0]) return at(crossing[0])
  if (failing.length === 1) return at(first)
  if (could.length === 1 && could[0]) return at(could[0])
  const sumCells = could.filter((cell) => failing.some((s) => same(s, cell)))
  return sumCells.length === 1 && sumCells[0] ? at(sumCells[0]) : null
}

/** The sums a cell can be part of or is: those of its column, and its row's own. */
function nearTo(sums: readonly Sum[]): (cell: CellAt) => readonly Sum[] {
  const down = Map.groupBy(
    sums.filter((s) => s.along === 'column'),
    (s) => s.column,
  )
  const along = Map.groupBy(
    sums.filter((s) => s.along === 'row'),
    (s) => s.row,
  )
  return ({ row, column }) => [...(down.get(column) ?? []), ...(along.get(row) ?? [])]
}

/** Whether one amount added to the cell closes every gap and opens none. */
function explains(cell: CellAt, failing: readonly Sum[], near: readonly Sum[]): boolean {
  let mend: number | undefined
  for (const sum of failing) {
    const weight = weightIn(cell, sum)
    if (weight === 0) return false
    const gap = sum.expected - sum.found
    mend ??= gap / weight
    if (!equal(mend * weight, gap)) return false
  }
  return near.every((sum) => weightIn(cell, sum) === 0 || !equal(sum.expected, sum.found))
}

/** How far a krone more in the cell moves the sum: +1 in the sum itself, -1 in a part, 0 elsewhere. */
function weightIn(cell: CellAt, sum: Sum): number {
  return (same(sum, cell) ? 1 : 0) - sum.times(cell)
}

function crosses(cell: CellAt, failing: readonly Sum[]): boolean {
  const along = failing.filter((s) => weightIn(cell, s) !== 0).map((s) => s.along)
  return along.includes('row') && along.includes('column')
}

/** The sum's own cell and those it adds: whatever explains the sum is among them. */
function cellsOf(sum: Sum): CellAt[] {
  return [at(sum), ...[...sum.parts.values()].filter((part) => !same(part, sum))]
}

function same(a: CellAt, b: CellAt): boolean {
  return a.row === b.row && a.column === b.column
}

function at({ row, column }: CellAt): CellAt {
  return { row, column }
}

import { computeTable, isAmount, type PrintedTable } from '../../cases/index.ts'

/** A table whose lines are others than were printed: its sums are theirs. A sum that printed no amount prints none now. */
export function resummed(table: PrintedTable): PrintedTable {
  const computed = computeTable(table.rows)
  const rows = table.rows.map((row, i) => {
    if (row.kind === 'line') return row
    const { cells = [], total = 0 } = computed[i] ?? {}
    return { ...row, cells, printedTotal: row.printedTotal === null ? null : total }
  })
  return {
    ...table,
    rows: rows.map((row, i) =>
      row.kind === 'line' && row.printedTotal !== null && row.cells.some(isAmount)
        ? { ...row, printedTotal: computed[i]?.total ?? null }
        : row,
    ),
  }
}

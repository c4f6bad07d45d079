import {
  amountOf,
  computeTable,
  isAmount,
  type Cell,
  type ComputedRow,
  type PrintedTable,
} from '../../../cases/index.ts'

import { formatThousandDkk } from '../../../kernel/money.ts'

export interface Warning {
  rule: string
  message: string
  /** Where in the input: "tables.0.rows.3.cells.1". */
  field: string
}

/**
 * A composed table with its sums as the lines give them, row totals too: what was given as a sum is never kept. An empty sum stays the zero,
 * dash or blank it was given as. A table of words is left alone.
 * 5.460 + 1.540 given as 7.001 becomes 7.000, and is told.
 */
export function summed(table: PrintedTable, at: number): { table: PrintedTable; warnings: Warning[] } {
  if (table.years.length === 0) return { table, warnings: [] }
  const computed = computeTable(table.rows)
  const rows = table.rows.map((row, i) => {
    const { computed: amounts = [], total = 0 } = computed[i] ?? {}
    const cells = row.kind === 'line' ? row.cells : amounts.map((n, y) => sumCell(n, row.cells[y]))
    return { ...row, cells, printedTotal: cells.some(isAmount) ? total : null }
  })
  return { table: { ...table, rows }, warnings: computed.flatMap((row, r) => otherwise(row, table.years, [at, r])) }
}

function sumCell(amount: number, given: Cell | undefined): Cell {
  if (amount !== 0) return { kind: 'value', thousandDkk: amount }
  return { kind: given?.kind === 'dash' || given?.kind === 'blank' ? given.kind : 'zero' }
}

/** The sums that were given otherwise than the lines add up. */
function otherwise(row: ComputedRow, years: readonly number[], [t, r]: [number, number]): Warning[] {
  const field = `tables.${t}.rows.${r}`
  const cells = row.printed.flatMap((cell, y): Warning[] => {
    const given = amountOf(cell)
    const right = row.computed[y] ?? 0
    if (row.kind === 'line' || !isAmount(cell) || given === right) return []
    return [computedInstead(`${row.label}, ${years[y]}`, right, given, `${field}.cells.${y}`)]
  })
  if (row.printedTotal === null || row.printedTotal === row.total) return cells
  return [...cells, computedInstead(`${row.label}, i alt`, row.total, row.printedTotal, `${field}.printedTotal`)]
}

function computedInstead(where: string, right: number, given: number, field: string): Warning {
  const message = `${where}: linjerne giver ${formatThousandDkk(right)}, ikke ${formatThousandDkk(given)}. Summen er regnet af linjerne.`
  return { rule: 'SUM-COMPUTED', message, field }
}

/** The tables of a budget note: lines are facts, sub-totals and totals are always computed from them. */

export type CellKind = 'value' | 'zero' | 'dash' | 'blank'

export interface Cell {
  kind: CellKind
  /** Thousand kroner, for kind value only. */
  thousandDkk?: number
}

export interface PrintedRow {
  id: string
  label: string
  kind: 'line' | 'subtotal' | 'total'
  of: string[]
  area: string | null
  committee: string | null
  appropriation: string | null
  remark: string | null
  /** One cell a year, as printed. */
  cells: Cell[]
  /** The row's total as printed, in thousand kroner; null where the paper prints none. */
  printedTotal: number | null
}

export interface ComputedRow extends Omit<PrintedRow, 'printedTotal'> {
  total: number
  printedTotal: number | null
  /** The cells as printed, beside those that are computed. */
  printed: Cell[]
  /** Where what is printed is not what the lines sum to: shown beside each other, never corrected. */
  disagrees: boolean
}

/**
 * Compute a table. A sum's amount comes from the rows it is `of`; whether an empty sum is printed as a zero, a dash or
 * a blank is the paper's own choice and is kept.
 */
export function computeTable(rows: PrintedRow[]): ComputedRow[] {
  const years = rows[0]?.cells.length ?? 0
  const amounts = new Map<string, number[]>()
  return rows.map((row) => {
    const own = row.cells.map(amountOf)
    const parts = row.of.map((id) => amounts.get(id) ?? [])
    const computed =
      row.kind === 'line' ? own : Array.from({ length: years }, (_, y) => sum(parts.map((p) => p[y] ?? 0)))
    amounts.set(row.id, computed)
    const total = sum(computed)
    const wrongCell = row.kind !== 'line' && row.cells.some((c, y) => printsAmount(c) && amountOf(c) !== computed[y])
    return {
      ...row,
      cells: row.cells.map((c, y) => cellFor(computed[y] ?? 0, c)),
      printed: row.cells,
      total,
      disagrees: wrongCell || (row.printedTotal !== null && row.printedTotal !== total),
    }
  })
}

function cellFor(amount: number, printed: Cell): Cell {
  if (amount !== 0) return { kind: 'value', thousandDkk: amount }
  return { kind: printed.kind === 'value' ? 'zero' : printed.kind }
}

function amountOf(cell: Cell): number {
  return cell.kind === 'value' ? (cell.thousandDkk ?? 0) : 0
}

function printsAmount(cell: Cell): boolean {
  return cell.kind === 'value' || cell.kind === 'zero'
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

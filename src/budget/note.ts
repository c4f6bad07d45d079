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
 * Compute a table. A sum's amount comes from the rows it is `of`, wherever in the table they stand; whether an empty sum is printed as a zero, a dash or
 * a blank is the paper's own choice and is kept.
 */
export function computeTable(rows: PrintedRow[]): ComputedRow[] {
  const amounts = amountsOf(rows)
  return rows.map((row) => {
    const computed = amounts.get(row.id) ?? []
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

interface Summed extends Pick<PrintedRow, 'id' | 'kind' | 'of'> {
  cells: { kind: CellKind; thousandDkk?: number | undefined }[]
}

/** Each row's amounts, one a year, in thousand kroner. */
export function amountsOf(rows: readonly Summed[]): Map<string, number[]> {
  const years = rows[0]?.cells.length ?? 0
  const byId = new Map(rows.map((row) => [row.id, row]))
  const amounts = new Map<string, number[]>()
  const amountsIn = (row: Summed): number[] => {
    const known = amounts.get(row.id)
    if (known) return known
    if (row.kind === 'line') return keep(row.id, row.cells.map(amountOf))
    // A row that is reached through itself adds nothing: `circularRow` finds it at the door.
    amounts.set(row.id, [])
    const parts = row.of.flatMap((id) => byId.get(id) ?? []).map(amountsIn)
    return keep(
      row.id,
      Array.from({ length: years }, (_, y) => sum(parts.map((p) => p[y] ?? 0))),
    )
  }
  const keep = (id: string, computed: number[]): number[] => {
    amounts.set(id, computed)
    return computed
  }
  for (const row of rows) amountsIn(row)
  return amounts
}

/** A row that is a sum of itself, directly or through others. @returns its index, or -1 */
export function circularRow(rows: readonly Pick<PrintedRow, 'id' | 'of'>[]): number {
  const partsOf = new Map(rows.map((row) => [row.id, row.of]))
  const standing = new Map<string, 'under way' | 'fine'>()
  const circleFrom = (id: string): string | undefined => {
    const stands = standing.get(id)
    if (stands) return stands === 'under way' ? id : undefined
    standing.set(id, 'under way')
    for (const part of partsOf.get(id) ?? []) {
      const found = circleFrom(part)
      if (found !== undefined) return found
    }
    standing.set(id, 'fine')
    return undefined
  }
  for (const { id } of rows) {
    const found = circleFrom(id)
    if (found !== undefined) return rows.findIndex((row) => row.id === found)
  }
  return -1
}

function cellFor(amount: number, printed: Cell): Cell {
  if (amount !== 0) return { kind: 'value', thousandDkk: amount }
  return { kind: printed.kind === 'value' ? 'zero' : printed.kind }
}

function amountOf(cell: Summed['cells'][number]): number {
  return cell.kind === 'value' ? (cell.thousandDkk ?? 0) : 0
}

function printsAmount(cell: Cell): boolean {
  return cell.kind === 'value' || cell.kind === 'zero'
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

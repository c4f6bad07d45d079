/** A table as a document prints it: lines are facts, sub-totals and totals are always computed from them. */

/** A blank, a dash and a printed zero are three different statements; `text` is a cell of words. */
export type CellKind = 'value' | 'zero' | 'dash' | 'blank' | 'text'

export interface Cell {
  kind: CellKind
  /** Thousand kroner, for kind value only. */
  thousandDkk?: number | undefined
  /** The exact øre beneath, where they are known: a whole number as JSON has it; `thousandDkk` is they, rounded half away from zero. */
  oere?: number | undefined
  /** For kind text only. */
  text?: string | undefined
  /** The document gives the value, its column is concluded from the other cells. */
  basis?: 'inferred' | undefined
}

export type RowKind = 'line' | 'subtotal' | 'total'

export interface PrintedRow {
  id: string
  label: string
  kind: RowKind
  /** The rows a sum adds. */
  of: string[]
  area?: string | null | undefined
  committee?: string | null | undefined
  appropriation?: string | null | undefined
  administration?: string | null | undefined
  /** U = expense, I = income, as the budget's tables mark it. */
  incomeOrExpense?: 'U' | 'I' | null | undefined
  remark?: string | null | undefined
  /** The lot the row is the money of, and whether it is a post's pay: what a scenario chooses by. */
  lot?: number | undefined
  post?: boolean | undefined
  /** One cell a year, or one a column in a table of words. */
  cells: Cell[]
  /** The row's total as printed, in thousand kroner; null where none is printed. */
  printedTotal: number | null
}

export interface PrintedTable {
  id: string
  printedNumber?: string | null | undefined
  caption: string
  priceLevelLabel?: string | null | undefined
  /** Headings of a table of words; empty in a table of amounts. */
  columns: string[]
  years: number[]
  rows: PrintedRow[]
}

/** Whether the rows have names of their own: a table of words may have none, and its rows are then only numbered when they are filed. */
export function hasRowNames({
  years,
  rows,
}: {
  years: readonly number[]
  rows: readonly { label: string }[]
}): boolean {
  return years.length > 0 || rows.some((row, i) => row.label !== `Række ${i + 1}`)
}

export interface ComputedRow extends PrintedRow {
  /** What the row's parts add up to, one a year, in thousand kroner; a line's own amounts. */
  computed: number[]
  total: number
  /** The cells as printed; `cells` differ from them only where what is printed is not what the lines add up to. */
  printed: Cell[]
  disagrees: boolean
}

/**
 * Compute a table. A sum's amount comes from the rows it is `of`, wherever in the table they stand. A sum that is printed as a dash or not
 * at all stays so: that is the paper's own choice, and `computed` has the amount.
 */
export function computeTable(rows: readonly PrintedRow[]): ComputedRow[] {
  const amounts = amountsOf(rows)
  return rows.map((row) => {
    const computed = amounts.get(row.id) ?? []
    const total = sum(computed)
    const wrongCell = row.kind !== 'line' && row.cells.some((c, y) => isAmount(c) && amountOf(c) !== computed[y])
    return {
      ...row,
      computed,
      total,
      cells: row.cells.map((c, y) => cellFor(computed[y] ?? 0, c, row.kind)),
      printed: row.cells,
      disagrees: wrongCell || (row.printedTotal !== null && row.printedTotal !== total),
    }
  })
}

/** Each row's amounts, one a year, in thousand kroner. */
export function amountsOf(rows: readonly Pick<PrintedRow, 'id' | 'kind' | 'of' | 'cells'>[]): Map<string, number[]> {
  const years = rows[0]?.cells.length ?? 0
  const byId = new Map(rows.map((row) => [row.id, row]))
  const amounts = new Map<string, number[]>()
  const amountsIn = (row: (typeof rows)[number]): number[] => {
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

/** Whether the cell prints an amount: a value or a zero. */
export function isAmount(cell: Pick<Cell, 'kind'>): boolean {
  return cell.kind === 'value' || cell.kind === 'zero'
}

/** The cell's amount in thousand kroner; what prints no amount counts as nothing. */
export function amountOf(cell: Pick<Cell, 'kind' | 'thousandDkk'>): number {
  return cell.kind === 'value' ? (cell.thousandDkk ?? 0) : 0
}

function cellFor(amount: number, printed: Cell, kind: RowKind): Cell {
  if (kind === 'line' || !isAmount(printed) || amountOf(printed) === amount) return printed
  return amount === 0 ? { kind: 'zero' } : { kind: 'value', thousandDkk: amount }
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

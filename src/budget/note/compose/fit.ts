import type { Grid } from './grid-shape.ts'
import { readCell } from './cell.ts'
import { movedParts } from './sums.ts'

/** Where a block's rows go: each to a row of the grid, after `insert` more lines have been put in at a place. */
export interface Fit {
  block: readonly (readonly string[])[]
  rows: readonly number[]
  insert?: { place: number; count: number }
  /** Whether the block's first row was the years, and is left out. */
  headed: boolean
}

type Block = readonly (readonly string[])[]
interface At {
  row: number
  column: number
}

const mostRows = 300

/**
 * A block as a spreadsheet has it fits a table that is shorter: lines are put in above its sum, the years on top are left out
 * when they are the table's, and the block's own sum lands on the table's.
 * @returns what is wrong, when it cannot
 */
export function fitted(grid: Grid, at: At, given: Block): Fit | string {
  const heads = headsOf(grid, at, given)
  if (typeof heads === 'string') return heads
  const block = heads ? given.slice(1) : given
  const found = grid.rows.findIndex(({ kind }, i) => i >= at.row && kind !== 'line')
  const end = found < 0 ? grid.rows.length : found
  const free = end - at.row
  const straight: Fit = { block, rows: block.map((_, i) => at.row + i), headed: heads }
  // Several sums below: whoever pastes must say where.
  if (free === 0 || end < grid.rows.length - 1) return enough(grid, straight)
  const closes = end < grid.rows.length && block.length > 1 && isSum(grid, at, block, end)
  const lines = block.length - (closes ? 1 : 0)
  const count = lines - free
  if (count <= 0 && !closes) return straight
  // Bare amounts, as many as the lines and the sum: the last is meant as the sum, and held up against it.
  if (!closes && at.column > 0 && block.length === free + 1 && end < grid.rows.length) return straight
  if (grid.rows.length + count > mostRows) return `En tabel har højst ${mostRows} rækker.`
  const added = Math.max(count, 0)
  const rows = block.map((_, i) => (closes && i === lines ? end + added : at.row + i))
  return { block, rows, headed: heads, ...(added > 0 ? { insert: { place: end, count: added } } : {}) }
}

/** The grid with its new lines; a sum's parts follow the rows they are. */
export function grown(grid: Grid, insert: Fit['insert']): Grid {
  if (insert === undefined) return grid
  const { place, count } = insert
  const places = new Map(grid.rows.map((_, i) => [i, i < place ? i : i + count] as const))
  const rows = grid.rows.map((row) => ({ ...row, of: movedParts(row.of, places, grid.rows.length) }))
  const empty = Array.from({ length: count }, () => ({
    kind: 'line' as const,
    of: '',
    texts: grid.columns.map(() => ''),
  }))
  return { ...grid, rows: [...rows.slice(0, place), ...empty, ...rows.slice(place)] }
}

function enough(grid: Grid, fit: Fit): Fit | string {
  const missing = (fit.rows.at(-1) ?? 0) + 1 - grid.rows.length
  return missing > 0 ? `Der mangler ${missing} ${missing === 1 ? 'række' : 'rækker'}. Tilføj dem først.` : fit
}

/** Whether the first row is the table's own years; other years are told. */
function headsOf(grid: Grid, at: At, block: Block): boolean | string {
  const years = (block[0] ?? []).flatMap((text, c) => {
    const column = grid.columns[at.column + c]
    return column?.kind === 'amount' ? [{ text: text.trim(), name: column.name }] : []
  })
  if (block.length < 2 || years.length < 2 || !years.every(({ text }) => /^(19|20)\d\d$/.test(text))) return false
  if (years.every(({ text, name }) => text === name)) return true
  if (years.some(({ text }, i) => i > 0 && Number(text) !== Number(years[i - 1]?.text) + 1)) return false
  const [first, last] = [years[0], years.at(-1)]
  return `Det indsatte har årene ${first?.text}–${last?.text}, og tabellen har ${first?.name}–${last?.name}. Ret årene først.`
}

/** A last row is a sum by its name ("I alt", or what the table's own is called), or, without a name, by adding up. */
function isSum(grid: Grid, at: At, block: Block, end: number): boolean {
  const last = block.at(-1) ?? []
  if (at.column === 0 && grid.columns[0]?.kind === 'label') {
    const name = (last[0] ?? '').trim().toLowerCase()
    return /^(sum|total)$|(^|\s)i alt$/.test(name) || (name !== '' && name === grid.rows[end]?.texts[0]?.toLowerCase())
  }
  const amounts = last.flatMap((_, c) => (grid.columns[at.column + c]?.kind === 'amount' ? [c] : []))
  const read = (row: readonly string[] | undefined, c: number) => {
    const cell = readCell(row?.[c] ?? '')
    return cell.ok && cell.cell.kind === 'value' ? cell.cell.thousandDkk : 0
  }
  const adds = (c: number) => block.slice(0, -1).reduce((sum, row) => sum + read(row, c), 0) === read(last, c)
  return amounts.length > 0 && amounts.every(adds) && amounts.some((c) => read(last, c) !== 0)
}

import { cellText, grouped, readCell, readWords } from './cell.ts'
import { fitted, grown, type Fit } from './fit.ts'
import type { Grid, GridColumn } from './grid-shape.ts'
import { amountsIn, total } from './sums.ts'

export interface Change {
  row: number
  column: number
  text: string
}

/** `insert` says where lines are put in before the changes are made. */
export type Paste =
  | { ok: true; changes: Change[]; said: string; insert?: { place: number; count: number } }
  | { ok: false; message: string }

/** A block as spreadsheets copy it: tabs, line ends, and cells in quotes where they hold either. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  const put = (s: string) => {
    const row = rows.at(-1)
    if (row) row[row.length - 1] += s
  }
  const atStart = () => rows.at(-1)?.at(-1) === ''
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let i = 0; i < source.length; i++) {
    const c = source[i] ?? ''
    if (quoted && c === '"' && source[i + 1] === '"') put(source[++i] ?? '')
    else if (c === '"' && (quoted || (atStart() && closes(source, i)))) quoted = !quoted
    else if (!quoted && c === '\t') rows.at(-1)?.push('')
    else if (!quoted && c === '\n') rows.push([''])
    else put(c)
  }
  return rows
}

export function writeBlock(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

/**
 * What a block pasted from a cell on would change, or why it cannot be pasted. Nothing is pasted in part. What stands on a computed
 * cell must be nothing or the very sum, so that a whole table with its totals can be pasted, and a wrong one cannot.
 */
export function planPaste(grid: Grid, at: { row: number; column: number }, given: readonly string[][]): Paste {
  const width = Math.max(...given.map((row) => row.length))
  const fit = fitted(grid, at, given)
  if (typeof fit === 'string') return refused(fit)
  if (at.column + width > grid.columns.length)
    return refused(`Det indsatte er ${width} kolonner bredt, og her er kun ${grid.columns.length - at.column}.`)
  const into = grown(grid, fit.insert)
  const placed = fit.block.flatMap((cells, r) =>
    cells.map((text, c) => ({
      row: fit.rows[r] ?? 0,
      column: at.column + c,
      text: text.replace(/\s+/g, ' ').trim(),
    })),
  )
  const changes: Change[] = []
  for (const change of placed) {
    if (isComputed(into, change)) continue
    const read = readFor(into.columns[change.column], change.text)
    if (!read.ok) return refused(`${whereIs(into, change)}: ${read.message}.`)
    changes.push({ ...change, text: read.text })
  }
  const wrong = wrongSum(withChanges(into, changes), placed)
  if (wrong !== undefined) return refused(wrong)
  return { ok: true, changes, said: saidOf(fit, width), ...(fit.insert === undefined ? {} : { insert: fit.insert }) }
}

function saidOf({ block, insert, headed }: Fit, width: number): string {
  const added =
    insert === undefined ? '' : insert.count === 1 ? ' Én række er tilføjet.' : ` ${insert.count} rækker er tilføjet.`
  return `${block.length} × ${width} felter er indsat.${added}${headed ? ' Rækken med årene er sprunget over.' : ''}`
}

/** "Række 2, 2027" */
export function whereIs(grid: Grid, { row, column }: { row: number; column: number }): string {
  return `Række ${row + 1}, ${grid.columns[column]?.name ?? ''}`
}

/** Each row's sums with the changes made: one a column of amounts, by the grid's own column, and the row's total. */
export function sumsIn({ columns, rows }: Grid): { amounts: Map<number, number>; total: number }[] {
  const years = columns.flatMap(({ kind }, i) => (kind === 'amount' ? [i] : []))
  const typed = rows.map(({ kind, of, texts }) => ({ kind, of, cells: years.map((y) => texts[y] ?? '') }))
  return amountsIn(typed, years.length).map((amounts) => ({
    amounts: new Map(years.map((y, i) => [y, amounts[i] ?? 0])),
    total: total(amounts),
  }))
}

/** A quote opens a cell only when one closes it: 6" pipe is a word. */
function closes(source: string, opened: number): boolean {
  return /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(source.slice(opened))
}

function refused(message: string): Paste {
  return { ok: false, message: `${message} Intet er indsat.` }
}

function isComputed({ columns, rows }: Grid, { row, column }: Change): boolean {
  const kind = columns[column]?.kind
  return kind === 'total' || (kind === 'amount' && rows[row]?.kind !== 'line')
}

function readFor(
  column: GridColumn | undefined,
  text: string,
): { ok: true; text: string } | { ok: false; message: string } {
  if (column?.kind === 'amount' || column?.kind === 'words') {
    const words = column.kind === 'words'
    const read = words ? readWords(text) : readCell(text)
    return read.ok ? { ok: true, text: cellText(read.cell, words) } : read
  }
  return { ok: true, text }
}

function withChanges(grid: Grid, changes: readonly Change[]): Grid {
  const rows = grid.rows.map((row) => ({ ...row, texts: [...row.texts] }))
  for (const { row, column, text } of changes) {
    const texts = rows[row]?.texts
    if (texts) texts[column] = text
  }
  return { ...grid, rows }
}

function wrongSum(grid: Grid, placed: readonly Change[]): string | undefined {
  const sums = sumsIn(grid)
  for (const given of placed.filter((p) => isComputed(grid, p))) {
    const read = readCell(given.text)
    const whole = grid.columns[given.column]?.kind === 'total'
    const sum = whole ? (sums[given.row]?.total ?? 0) : (sums[given.row]?.amounts.get(given.column) ?? 0)
    const amount = read.ok && read.cell.kind === 'value' ? read.cell.thousandDkk : read.ok ? undefined : Number.NaN
    const zero = read.ok && read.cell.kind === 'zero'
    if ((amount === undefined && !zero) || (zero ? 0 : amount) === sum) continue
    return `${whereIs(grid, given)} regnes selv. Det indsatte siger ${given.text}, og linjerne giver ${grouped(sum)}.`
  }
  return undefined
}

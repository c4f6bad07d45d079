import type { Cell, PrintedRow, PrintedTable } from '../../table/table.ts'
import { partOf } from './headings.ts'
import type { Line, Missed } from './line.ts'

export interface TableFound {
  table: PrintedTable
  line: number
  /** The line each row was read from. */
  rowLines: number[]
  used: number[]
  missed: Missed[]
}

export interface Caption {
  printedNumber: string | null
  caption: string
  line: number
  used: number[]
}

const caption = /^\s*Tabel\s+(\d{1,2}\s?[a-z]?)\s*[-–—.:]?\s*(.*)$/i

/** The caption above a table, within a dozen lines and under the same heading; where none is printed, the heading. */
export function captionAbove(lines: readonly Line[], at: number, fallback: string): Caption {
  for (let i = at; i >= Math.max(0, at - 12); i--) {
    const line = lines[i]
    const [, no, words] = caption.exec(line?.text ?? '') ?? []
    if (line === undefined || partOf(line.text.trim()) !== undefined) break
    if (no === undefined) continue
    const next = lines[i + 1]
    const goesOn = i + 1 < at && next !== undefined && /^\s*\p{Ll}/u.test(next.text) && !/\d{4}\s+\d{4}/.test(next.text)
    const text = [words?.trim(), goesOn ? next.text.trim() : ''].filter(Boolean).join(' ')
    const used = [line.no, ...(goesOn ? [next.no] : [])]
    return { printedNumber: no.replace(/\s/g, ''), caption: text || `Tabel ${no}`, line: line.no, used }
  }
  return { printedNumber: null, caption: fallback, line: lines[at]?.no ?? 0, used: [] }
}

/** Whether a line begins a table by its caption. */
export function isCaption(text: string): boolean {
  return caption.test(text)
}

/** "2018 p/l", "løbende p/l" (or p/I, as it is read), out of a table's heading. */
export function priceLevelIn(text: string): string | null {
  const [, level] = /(\d{4}|\p{L}{3,}e)\s*-?\s*p\s?\/\s?[lI1]/iu.exec(text) ?? []
  return level === undefined ? null : `${level} p/l`
}

/** Where a row that is a sum gets its parts: the lines since the last sum when they add up to it, else every line. */
export function sumKind(label: string): boolean {
  return /\b[il1]\s?alt\b|\bialt\b|\blalt\b|\w+i alt\b|^sum\b/i.test(label)
}

/** Sub-totals and the total among rows that call themselves sums; what each adds is judged by which rows it can be the sum of. */
export function withSums(rows: readonly PrintedRow[]): PrintedRow[] {
  const last = rows.findLastIndex((r) => sumKind(r.label))
  let from = 0
  return rows.map((row, i) => {
    if (!sumKind(row.label)) return row
    const since = rows.slice(from, i).filter((r) => !sumKind(r.label))
    from = i + 1
    const isTotal = i === last
    const all = rows.slice(0, i).filter((r) => !sumKind(r.label))
    const parts = isTotal && (since.length === 0 || adds(row, all)) ? all : since.length === 0 ? all : since
    return { ...row, kind: isTotal && parts.length === all.length ? 'total' : 'subtotal', of: parts.map((p) => p.id) }
  })
}

function adds(row: PrintedRow, parts: readonly PrintedRow[]): boolean {
  return row.cells.every((c, y) => c.kind === 'blank' || c.kind === 'dash' || amount(c) === total(parts, y))
}

function total(rows: readonly PrintedRow[], y: number): number {
  return rows.reduce((sum, r) => sum + amount(r.cells[y]), 0)
}

function amount(cell: Cell | undefined): number {
  return cell?.kind === 'value' ? (cell.thousandDkk ?? 0) : 0
}

export function emptyRow(id: string, label: string, cells: Cell[]): PrintedRow {
  return { id, label, kind: 'line', of: [], cells, printedTotal: null }
}

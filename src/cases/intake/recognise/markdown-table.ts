import { cellOf, thousands } from './cells.ts'
import { bare, clip, type Line } from './line.ts'
import type { PrintedRow } from '../../table/table.ts'
import { captionAbove, emptyRow, isCaption, priceLevelIn, withSums, type TableFound } from './table-found.ts'

interface Grid {
  rows: { cells: string[]; line: number }[]
  from: number
  used: number[]
}

/** Tables with lines between their cells: Markdown's, HTML's, and the one-column lists some converters leave under a caption. */
export function markedTablesIn(lines: readonly Line[]): TableFound[] {
  const grids = [...pipeGrids(lines), ...htmlGrids(lines), ...listGrids(lines)]
  return grids.toSorted((a, b) => a.from - b.from).flatMap((grid, i) => tableOf(lines, grid, `tabel-${i + 1}`) ?? [])
}

function pipeGrids(lines: readonly Line[]): Grid[] {
  const grids: Grid[] = []
  let now: Grid | undefined
  for (const [i, line] of lines.entries()) {
    const text = line.raw.trim()
    if (!/^\|.*\|$/.test(text)) {
      now = undefined
      continue
    }
    if (now === undefined) grids.push((now = { rows: [], from: i, used: [] }))
    now.used.push(line.no)
    if (/^\|[\s:|-]+\|$/.test(text) && text.includes('--')) continue
    now.rows.push({
      cells: text
        .slice(1, -1)
        .split('|')
        .map((c) => bare(c.trim())),
      line: line.no,
    })
  }
  return grids.filter((g) => g.rows.length > 1)
}

/** `<table>…</table>`, over one line or several. */
function htmlGrids(lines: readonly Line[]): Grid[] {
  const grids: Grid[] = []
  for (let i = 0; i < lines.length; i++) {
    if (!/<table\b/i.test(lines[i]?.raw ?? '')) continue
    const length = lines.slice(i).findIndex((l) => /<\/table>/i.test(l.raw))
    const part = lines.slice(i, length < 0 ? undefined : i + length + 1)
    const rows = htmlRows(part)
    if (rows.length > 1) grids.push({ rows, from: i, used: part.map((l) => l.no) })
    i += Math.max(part.length - 1, 0)
  }
  return grids
}

/** Its rows and their cells, told by where they end: one that never ends is none, and is not looked for again and again. */
function htmlRows(part: readonly Line[]): Grid['rows'] {
  const html = part.map((l) => l.raw).join('\n')
  let at = 0
  return html.split(/<\/tr>/i).flatMap((piece, i, pieces) => {
    const from = piece.toLowerCase().lastIndexOf('<tr')
    const line = part[at + newlines(piece.slice(0, Math.max(from, 0)))]?.no ?? 0
    at += newlines(piece)
    if (from < 0 || i === pieces.length - 1) return []
    const ended = piece
      .slice(from)
      .split(/<\/t[dh]>/i)
      .slice(0, -1)
    return [{ cells: ended.map((cell) => words(cell.slice(lastCell(cell)))), line }]
  })
}

function lastCell(html: string): number {
  const lower = html.toLowerCase()
  return Math.max(lower.lastIndexOf('<td'), lower.lastIndexOf('<th'), 0)
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}

/** A caption, and under it lines of one column with marks of HTML in them, up to an empty line. */
function listGrids(lines: readonly Line[]): Grid[] {
  return lines.flatMap((line, i) => {
    if (!isCaption(line.text)) return []
    const near = lines.slice(i + 1, i + 60)
    const from = near.findIndex((l) => l.text.trim() !== '')
    const to = near.findIndex((l, j) => j > from && l.text.trim() === '')
    const part = near.slice(from, to < 0 ? undefined : to)
    if (from < 0 || part.length < 2 || !part.some((l) => /<(?:ul|li|br)\b/i.test(l.raw))) return []
    const rows = part.map((l) => ({ cells: [words(l.raw)], line: l.no }))
    return [{ rows, from: i + 1 + from, used: part.map((l) => l.no) }]
  })
}

function words(html: string): string {
  const text = html.replace(/<\/li>\s*(?=<li)/gi, '; ').replace(/<[^<>]*>/g, ' ')
  return bare(
    text
      .replace(/&amp;/g, '&')
      .replace(/&nbsp;/g, ' ')
      .replace(/•/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim()
}

function tableOf(lines: readonly Line[], grid: Grid, id: string): TableFound | undefined {
  const [head, ...body] = grid.rows
  if (head === undefined || body.length === 0) return undefined
  const heading = lines.slice(0, grid.from).findLast((l) => /^\s*#{1,6}\s/.test(l.raw))
  const found = captionAbove(lines, grid.from - 1, heading?.text ?? (head.cells.filter(Boolean).join(', ') || 'Tabel'))
  const above = found.printedNumber === null && heading !== undefined ? { ...found, line: heading.no } : found
  const years = head.cells.map((c) => (/^(19|20)\d{2}$/.test(c) ? Number(c) : null))
  const amounts = years.filter((y) => y !== null).length >= 2
  const rows = amounts ? amountRows(head.cells, years, body) : wordRows(head.cells, body)
  return {
    table: {
      id,
      printedNumber: above.printedNumber,
      caption: clip(above.caption, 300),
      priceLevelLabel: priceLevelIn(`${above.caption} ${head.cells.join(' ')}`),
      columns: amounts ? [] : head.cells.map((c, i) => clip(c, 200) || `Kolonne ${i + 1}`),
      years: years.filter((y) => y !== null),
      rows: amounts ? withSums(rows) : rows,
    },
    line: above.line,
    rowLines: body.map((r) => r.line),
    used: [...above.used, ...grid.used],
    missed: [],
  }
}

function amountRows(head: readonly string[], years: readonly (number | null)[], body: Grid['rows']): PrintedRow[] {
  const at = (find: RegExp) => head.findIndex((c) => find.test(c))
  const [total, committee, code] = [at(/^\W*i\s?alt/i), at(/^udvalg/i), at(/^bevilling/i)]
  const [area, side] = [at(/^styrings/i), at(/indt|u\/i/i)]
  const label = head.findIndex((_, i) => years[i] === null && ![total, committee, code, area, side].includes(i))
  return body.map(({ cells }, i) => {
    const text = (n: number) => (n < 0 ? null : cells[n]?.trim() || null)
    const own = years.flatMap((y, n) => (y === null ? [] : [cellOf(cells[n] ?? '')]))
    const row = emptyRow(`r${i + 1}`, clip(text(label) ?? `Række ${i + 1}`, 300), own)
    const printed = total < 0 ? undefined : thousands(cells[total] ?? '')
    const extra = { committee: text(committee), appropriation: text(code), area: text(area) }
    return { ...row, ...extra, incomeOrExpense: sideOf(text(side)), printedTotal: printed ?? null }
  })
}

function sideOf(text: string | null): 'U' | 'I' | null {
  const letter = text?.toUpperCase()
  return letter === 'U' || letter === 'I' ? letter : null
}

function wordRows(head: readonly string[], body: Grid['rows']): PrintedRow[] {
  return body.map(({ cells }, i) => {
    const own = head.map((_, n) => {
      const text = cells[n]?.trim() ?? ''
      if (text === '') return { kind: 'blank' as const }
      return /^[-–—]$/.test(text) ? { kind: 'dash' as const } : { kind: 'text' as const, text: clip(text, 400) }
    })
    return emptyRow(`r${i + 1}`, clip(cells.find((c) => c.trim() !== '') ?? `Række ${i + 1}`, 120), own)
  })
}

import { clip, type Line, type Missed } from './line.ts'
import { cellOf, thousands } from './cells.ts'
import { partOf } from './headings.ts'
import { placed, type Loose } from './placement.ts'
import { captionAbove, emptyRow, isCaption, priceLevelIn, sumKind, withSums, type TableFound } from './table-found.ts'

interface Head {
  at: number
  years: number[]
  hasTotal: boolean
  text: string
}

/** Tables of a text layer: a line of years, and under it rows of numbers, each with a label of one line or several. */
export function layerTablesIn(
  lines: readonly Line[],
  heading: (line: number) => string,
  taken: ReadonlySet<number>,
): TableFound[] {
  const heads = lines.flatMap((line, at) => {
    const head = taken.has(line.no) ? undefined : headOf(line.text, at)
    return head === undefined ? [] : [head]
  })
  return heads.flatMap((head, i) => {
    const until = heads[i + 1]?.at ?? lines.length
    return tableUnder(lines, head, until, heading) ?? []
  })
}

/** "2018 2019 2020 2021 I alt": the longest run of years that follow each other; one misread figure is mended by its neighbours. */
function headOf(text: string, at: number): Head | undefined {
  const tokens = [...text.matchAll(/(?<![\d.])\d{4}(?![\d.])/g)].map((m) => ({ year: Number(m[0]), end: m.index + 4 }))
  let best: { years: number[]; end: number } | undefined
  for (const [i, first] of tokens.entries()) {
    const years = [first.year]
    let end = first.end
    for (const next of tokens.slice(i + 1)) {
      if (next.year !== (years.at(-1) ?? 0) + 1) break
      years.push(next.year)
      end = next.end
    }
    const before = tokens[i - 1]
    const adjacent = before !== undefined && text.slice(before.end, first.end - 4).trim() === ''
    if (
      adjacent &&
      first.year > 1990 &&
      years.length >= 2 &&
      oneFigureFrom(before.year, first.year - 1) &&
      before.year !== first.year - 1
    )
      years.unshift(first.year - 1)
    if (years.length >= 2 && years.every((y) => y > 1980 && y < 2100) && years.length > (best?.years.length ?? 0))
      best = { years, end }
  }
  if (best === undefined) return undefined
  const after = text.slice(best.end)
  const rest = after.replace(/[il1|]\s?alt\b/i, '')
  if (/[a-zæøå]{4,}/i.test(rest) || (best.years.length === 2 && /[.,]\s|\b(og|til)\b/.test(text))) return undefined
  return { at, years: best.years, hasTotal: rest !== after, text }
}

function oneFigureFrom(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)]
  return x.length === y.length && x.split('').filter((c, i) => c !== y[i]).length === 1
}

interface Rough {
  label: string
  tokens: string[]
  line: number
  text: string
}

function tableUnder(
  lines: readonly Line[],
  head: Head,
  until: number,
  heading: (line: number) => string,
): TableFound | undefined {
  const { rows, used } = roughRows(lines, head, until)
  if (rows.length === 0) return undefined
  const above = captionAbove(lines, head.at, heading(lines[head.at]?.no ?? 0))
  const near = above.used.length && head.at - (above.used.at(-1) ?? 0) < 8
  const between = near ? lines.slice(above.used.at(-1) ?? 0, head.at) : lines.slice(Math.max(0, head.at - 1), head.at)
  const isHead = (l: Line) => l.text.trim() !== '' && l.text.length < 60
  const headText = [...between, lines[head.at]].map((l) => l?.text ?? '').join(' ')
  const hasTotal = head.hasTotal || rows.some((r) => r.tokens.length === head.years.length + 1)
  const { loose, missed } = looseRows(rows, head.years.length, hasTotal)
  const solved = placed(loose, head.years.length)
  const parsed = rows.map((r, i) => ({
    ...emptyRow(`r${i + 1}`, ...labelOf(r, i, solved.cells[i] ?? [])),
    ...namesIn(r.label),
    printedTotal: loose[i]?.total ?? null,
  }))
  return {
    table: {
      id: '',
      printedNumber: above.printedNumber,
      caption: clip(above.caption, 300),
      priceLevelLabel: priceLevelIn(headText),
      columns: [],
      years: head.years,
      rows: withSums(parsed),
    },
    line: above.line,
    rowLines: rows.map((r) => r.line),
    used: [...above.used, ...(near ? between.filter(isHead).map((l) => l.no) : []), lines[head.at]?.no ?? 0, ...used],
    missed: [...missed, ...solved.open.map((i) => open(rows[i]))],
  }
}

function open(row: Rough | undefined): Missed {
  const why = 'Rækkens tal kan stå under flere år. Sæt dem selv, hvor de hører til'
  return { line: row?.line ?? 0, text: clip(row?.text ?? '', 200), why }
}

function labelOf(r: Rough, i: number, cells: ReturnType<typeof cellOf>[]): [string, ReturnType<typeof cellOf>[]] {
  const plain = namesIn(r.label)
    .rest.replace(/[|\s]+/g, ' ')
    .trim()
  return [clip(plain || `Række ${i + 1}`, 300), cells]
}

/** "BIU 78.10" and "Indsats" at the end of a label are the row's committee, code and control area. */
function namesIn(label: string) {
  const [, before, committee, code, side] =
    /^(.*?)\s*\b(\p{Lu}[\p{L}]{1,3})\b[\s|]+(\d{2}\.\d{2}|\d{4}\b)?[\s|]*\b([UuIi])?\s*$/u.exec(label) ?? []
  const money =
    code === undefined
      ? {}
      : {
          committee: committee ?? null,
          appropriation: code,
          incomeOrExpense: side ? (side.toUpperCase() as 'U' | 'I') : null,
        }
  const rest = code === undefined ? label : (before ?? '')
  const [, plain, area] = /^(.*\S)[\s|]+(Service|Indsats|Overførsler|Anlæg)\s*\|?\s*$/.exec(rest) ?? []
  return { ...money, ...(area === undefined ? {} : { area }), rest: plain ?? rest }
}

/** Rows as they stand: a label gathered over lines, and the numbers and dashes the last of them ends with. */
function roughRows(lines: readonly Line[], head: Head, until: number): { rows: Rough[]; used: number[] } {
  const rows: Rough[] = []
  const used: number[] = []
  let pending: Line[] = []
  for (const line of lines.slice(head.at + 1, until)) {
    const text = line.text.trim()
    if (text === '') continue
    const { label, tokens } = split(text, head.years.length + 1)
    const isYear = tokens.length === 1 && pending.length > 0 && /^(?:19|20)\d{2}$/.test(tokens[0] ?? '')
    // Two figures without a word are a piece of a label that was broken over lines.
    const stray = tokens.length <= 2 && !/\p{L}/u.test(text)
    if (tokens.length === 0 || isYear || stray) {
      if (ends(text, pending.length)) break
      pending.push(line)
      continue
    }
    const whole = [...pending.map((l) => l.text.trim()), label].filter(Boolean).join(' ')
    rows.push({ label: whole, tokens, line: line.no, text: line.raw.trim() })
    used.push(...pending.map((l) => l.no), line.no)
    pending = []
  }
  return { rows, used }
}

function ends(text: string, pending: number): boolean {
  if (pending >= 6 || isCaption(text) || partOf(text) !== undefined) return true
  return text.length > 75 || (/[.:]$/.test(text) && text.split(' ').length > 6)
}

const token = /^(?:-?\d{1,3}(?:\.\d{3})+|-?\d{1,6}|[-–—])$/

/** The cells a line ends with. A year that belongs to the label ("Budgetaftalen 2015 …") is not one of them. */
function split(text: string, most: number): { label: string; tokens: string[] } {
  const parts = text.replace(/[|]/g, ' ').split(/\s+/).filter(Boolean)
  let from = parts.length
  while (from > 0 && parts.length - from < most && token.test(parts[from - 1] ?? '')) from--
  const tokens = parts.slice(from)
  const first = tokens[0] ?? ''
  const year = /^(?:19|20)\d{2}$/.test(first) && tokens.length > 1 && from > 0
  if (year) from++
  return { label: parts.slice(0, from).join(' '), tokens: parts.slice(from).filter(Boolean) }
}

/** Each row's own cells and its total, told apart by arithmetic where the row is not full. */
function looseRows(rows: readonly Rough[], width: number, hasTotal: boolean): { loose: Loose[]; missed: Missed[] } {
  const missed: Missed[] = []
  const loose = rows.map((row): Loose => {
    const amounts = row.tokens.map((t) => thousands(t) ?? 0)
    const sum = amounts.slice(0, -1).reduce((a, b) => a + b, 0)
    const last = amounts.at(-1) ?? 0
    const full = row.tokens.length === width + 1
    const isTotal = hasTotal && row.tokens.length > 1 && (full || sum === last)
    const alone = hasTotal && row.tokens.length === 1 && sumKind(row.label)
    const total = isTotal || alone ? last : null
    const cells = (isTotal || alone ? row.tokens.slice(0, -1) : row.tokens).map(cellOf)
    if (cells.length <= width) return { cells, total, isSum: sumKind(row.label) }
    missed.push({ line: row.line, text: clip(row.text, 200), why: 'Rækken har flere tal, end tabellen har år' })
    return { cells: cells.slice(0, width), total, isSum: sumKind(row.label) }
  })
  return { loose, missed }
}

import { readCell } from './cell.ts'

export type DraftKind = 'line' | 'subtotal' | 'total'

/** A row as it stands in the form: its parts as they are written ("1-2, 4"), its cells as they are typed. */
export interface TypedRow {
  kind: DraftKind
  of: string
  cells: readonly string[]
}

export type Parts = { ok: true; parts: number[] } | { ok: false; message: string }

/**
 * The rows a sum adds, by place from 0. Unwritten: a total adds every line; a sub-total the lines right above it, since the sum before.
 */
export function partsOf(rows: readonly Pick<TypedRow, 'kind' | 'of'>[], at: number): Parts {
  const row = rows[at]
  if (row === undefined || row.kind === 'line') return { ok: true, parts: [] }
  const parts = row.of.trim() === '' ? unwritten(rows, at) : written(row.of, rows.length)
  if (parts === undefined) return { ok: false, message: `skriv rækkernes numre, fx 1-2, 4` }
  if (parts.includes(at)) return { ok: false, message: 'en sum kan ikke være af sig selv' }
  if (parts.length === 0 && row.kind === 'subtotal')
    return { ok: false, message: 'der er ingen linjer lige over delsummen. Skriv, hvilke rækker den er af' }
  return { ok: true, parts }
}

/** Each row's amounts, one a column, in thousand kroner. What cannot be read counts as nothing; so does a sum of itself. */
export function amountsIn(rows: readonly TypedRow[], columns: number): number[][] {
  const known = new Map<number, number[]>()
  const none = () => Array.from({ length: columns }, () => 0)
  const amounts = (at: number): number[] => {
    const before = known.get(at)
    if (before) return before
    known.set(at, none())
    const row = rows[at]
    const own =
      row === undefined ? none() : row.kind === 'line' ? none().map((_, c) => amountOf(row.cells[c])) : added(at)
    known.set(at, own)
    return own
  }
  const added = (at: number): number[] => {
    const found = partsOf(rows, at)
    const parts = found.ok ? found.parts.map(amounts) : []
    return none().map((_, c) => total(parts.map((p) => p[c] ?? 0)))
  }
  return rows.map((_, at) => amounts(at))
}

/** How parts are written in the form: nothing where they are what is meant unwritten, otherwise "1-2, 4". */
export function partsText(rows: readonly Pick<TypedRow, 'kind'>[], at: number, parts: readonly number[]): string {
  const bare = rows.map(({ kind }) => ({ kind, of: '' }))
  const meant = partsOf(bare, at)
  const sorted = [...parts].sort((a, b) => a - b)
  if (meant.ok && meant.parts.join() === sorted.join()) return ''
  return rangesOf(sorted)
}

/**
 * The parts of a sum when rows have got new places; a row that is gone has none.
 * @param places from the old place to the new; @param before how many rows there were
 */
export function movedParts(of: string, places: ReadonlyMap<number, number>, before: number): string {
  if (of.trim() === '') return ''
  const parts = written(of, before)
  if (parts === undefined) return of
  const left = parts.flatMap((part) => places.get(part) ?? []).sort((a, b) => a - b)
  // A sum whose rows are all gone must not silently become a sum of every line.
  return left.length === 0 ? '?' : rangesOf(left)
}

/** Where a new row goes: a line after the last line, so that it stands above the sums; a sum at the end. */
export function placeFor(kinds: readonly DraftKind[], kind: DraftKind): number {
  return kind === 'line' ? kinds.lastIndexOf('line') + 1 : kinds.length
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function amountOf(typed: string | undefined): number {
  const read = readCell(typed ?? '')
  return read.ok && read.cell.kind === 'value' ? read.cell.thousandDkk : 0
}

function unwritten(rows: readonly Pick<TypedRow, 'kind'>[], at: number): number[] {
  const lines = rows.flatMap(({ kind }, i) => (kind === 'line' ? [i] : []))
  if (rows[at]?.kind === 'total') return lines
  const sumBefore = rows.slice(0, at).findLastIndex(({ kind }) => kind !== 'line')
  return lines.filter((i) => i > sumBefore && i < at)
}

function written(of: string, most: number): number[] | undefined {
  const found = new Set<number>()
  for (const piece of of.split(/[,;]/)) {
    const [, from, to] = /^\s*(\d{1,4})\s*(?:[-–]\s*(\d{1,4})\s*)?$/.exec(piece) ?? []
    if (from === undefined) return undefined
    const [first, last] = [Number(from), Number(to ?? from)]
    if (first < 1 || last > most || first > last) return undefined
    for (let n = first; n <= last; n++) found.add(n - 1)
  }
  return [...found].sort((a, b) => a - b)
}

function rangesOf(sorted: readonly number[]): string {
  const pieces: string[] = []
  for (let i = 0; i < sorted.length; i++) {
    const first = sorted[i] ?? 0
    while (sorted[i + 1] === (sorted[i] ?? 0) + 1) i++
    const last = sorted[i] ?? 0
    pieces.push(first === last ? String(first + 1) : `${first + 1}-${last + 1}`)
  }
  return pieces.join(', ')
}

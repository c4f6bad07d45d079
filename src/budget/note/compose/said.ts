import { readCell, readWords, type SaidCell } from './cell.ts'
import { linesOf, rowWords, type Draft, type DraftRow, type DraftTable, type Listed } from './draft.ts'
import { withIds } from './ids.ts'
import { postsHundredths, priceOere } from './posts.ts'
import { amountsIn, partsOf } from './sums.ts'

export interface DraftError {
  /** The form's own name of the field: `t.0.r.3.c.2`. */
  name: string
  message: string
}

/** What a draft says in the shape of `NoteIn`, what cannot be read, and which of the form's fields each part of it came from. */
export interface DraftSaid {
  input: Record<string, unknown>
  errors: DraftError[]
  /** `tables.0.rows.1.cells.2` → `t.0.r.1.c.2`, longest first. */
  names: ReadonlyMap<string, string>
}

interface Reading {
  errors: DraftError[]
  names: Map<string, string>
}

export function saidBy(given: Draft): DraftSaid {
  const draft = withIds(given)
  const reading: Reading = { errors: [], names: new Map() }
  const { facts, lists } = draft
  const input = {
    ...facts,
    version: facts['version'] === '' ? undefined : facts['version'],
    partners: linesOf(facts['partners'] ?? ''),
    category: { heading: facts['categoryHeading'], options: lists.k.map(nameOf), ticked: ticked(lists.k) },
    hearings: lists.h.map(({ name, on }) => ({ body: name, held: on })),
    districts: lists.d.map(({ name, on }) => ({ name, ticked: on })),
    citywide: facts['citywide'] ? facts['citywide'] === 'ja' : undefined,
    risk: { says: facts['risk'], reasons: linesOf(facts['riskReasons'] ?? '') },
    indicators: written(draft, 'i', 'indicators', reading),
    staffing: written(draft, 's', 'staffing', reading).map((row, i) => staffingSaid(row, i, reading)),
    predecessors: written(draft, 'p', 'predecessors', reading),
    texts: written(draft, 'x', 'texts', reading),
    tables: draft.tables.map((table, t) => tableSaid(table, t, reading)),
  }
  for (const name of ['categoryHeading', 'riskReasons'] as const) delete (input as Record<string, unknown>)[name]
  for (const [path, name] of fixedNames) reading.names.set(path, name)
  return { input, ...reading }
}

/** The form's field for a place in the input: the nearest that is known of, or the place itself. */
export function nameOfPlace(names: ReadonlyMap<string, string>, place: string): string {
  for (let path = place; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
    const name = names.get(path)
    if (name !== undefined) return name
  }
  return place
}

const fixedNames = [
  ['category.heading', 'categoryHeading'],
  ['category', 'k.more'],
  ['hearings', 'h.more'],
  ['districts', 'd.more'],
  ['risk.says', 'risk'],
  ['risk.reasons', 'riskReasons'],
] as const

const nameOf = ({ name }: Listed) => name
const ticked = (list: readonly Listed[]) => list.filter(({ on }) => on).map(nameOf)

/** The rows of a group in which something is written. */
function written(
  draft: Draft,
  group: keyof Draft['groups'],
  path: string,
  { names }: Reading,
): Record<string, unknown>[] {
  const rows = draft.groups[group]
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => Object.values(row).some(isWritten))
  rows.forEach(({ row, at }, i) => {
    for (const field of Object.keys(row)) names.set(`${path}.${i}.${field}`, `${group}.${at}.${field}`)
  })
  return rows.map(({ row }) => ({ ...row }))
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}

function staffingSaid(row: Record<string, unknown>, i: number, { errors, names }: Reading): object {
  const text = (field: string) => (typeof row[field] === 'string' ? row[field] : '')
  const posts = postsHundredths(text('posts'))
  const price = priceOere(text('price'))
  const fieldOf = (field: string) => names.get(`staffing.${i}.${field}`) ?? ''
  if (posts === undefined)
    errors.push({ name: fieldOf('posts'), message: 'Skriv årsværk som et tal med højst to decimaler, fx 1,5' })
  if (price === undefined) errors.push({ name: fieldOf('price'), message: 'Skriv prisen i kroner, fx 540.000' })
  names.set(`staffing.${i}.postsHundredths`, fieldOf('posts'))
  names.set(`staffing.${i}.pricePerPostOere`, fieldOf('price'))
  const [table, inTable] = text('row').split('/')
  return {
    label: text('label'),
    postsHundredths: posts,
    pricePerPostOere: price,
    table: table || undefined,
    row: inTable,
  }
}

function tableSaid(table: DraftTable, t: number, reading: Reading): object {
  const { names } = reading
  const kept = table.rows.map((row, at) => ({ row, at })).filter(({ row }) => !isEmptyLine(row))
  const path = `tables.${t}`
  for (const [field, own] of [...tableFields, [table.words ? 'columns' : 'years', 'y.0'] as const])
    names.set(`${path}.${field}`, `t.${t}.${own}`)
  names.set(`${path}.rows`, `t.${t}.r.0.label`)
  const heads = table.heads.map((head, c) => headSaid(head, table.words, `t.${t}.y.${c}`, reading))
  heads.forEach((_, c) => names.set(`${path}.${table.words ? 'columns' : 'years'}.${c}`, `t.${t}.y.${c}`))
  const sums = amountsIn(table.rows, table.heads.length)
  return {
    id: table.id,
    printedNumber: table.printedNumber,
    caption: table.caption,
    priceLevelLabel: table.priceLevelLabel,
    columns: table.words ? heads : [],
    years: table.words ? [] : heads,
    rows: kept.map(({ row, at }, i) => {
      const place = { table, at, name: `t.${t}.r.${at}` }
      for (const field of Object.keys(row))
        names.set(`${path}.rows.${i}.${field}`, `${place.name}.${fieldNames[field] ?? field}`)
      names.set(`${path}.rows.${i}`, `${place.name}.label`)
      row.cells.forEach((_, c) => names.set(`${path}.rows.${i}.cells.${c}`, `${place.name}.c.${c}`))
      return rowSaid(row, place, sums[at] ?? [], reading)
    }),
  }
}

const tableFields = [
  ['caption', 'caption'],
  ['printedNumber', 'no'],
  ['priceLevelLabel', 'level'],
] as const
const fieldNames: Record<string, string> = { incomeOrExpense: 'ui', cells: 'c.0' }

function headSaid(head: string, words: boolean, name: string, { errors }: Reading): string | number {
  if (words) return head
  if (!/^(19|20|21)\d{2}$/.test(head.trim())) errors.push({ name, message: 'Skriv årstallet med fire cifre, fx 2027' })
  return Number(head)
}

function isEmptyLine(row: DraftRow): boolean {
  return row.kind === 'line' && ![row.label, ...rowWords.map((w) => row[w]), ...row.cells].some(isWritten)
}

interface RowPlace {
  table: DraftTable
  at: number
  name: string
}

function rowSaid(row: DraftRow, { table, at, name }: RowPlace, sums: readonly number[], { errors }: Reading): object {
  // A sum among words adds nothing.
  const parts = table.words ? { ok: true as const, parts: [] } : partsOf(table.rows, at)
  if (!parts.ok) errors.push({ name: `${name}.of`, message: `Række ${at + 1}: ${parts.message}` })
  const cells = row.cells.map((typed, c): SaidCell => {
    if (row.kind !== 'line' && !table.words) return sumCell(row, sums[c] ?? 0, typed)
    const read = table.words ? readWords(typed) : readCell(typed)
    if (read.ok) return read.cell
    errors.push({
      name: `${name}.c.${c}`,
      message: `Række ${at + 1}, ${table.heads[c] || `kolonne ${c + 1}`}: ${read.message}`,
    })
    return { kind: 'blank' }
  })
  const words = Object.fromEntries(
    rowWords.flatMap((w) => (w === 'lot' || w === 'remark' ? [] : [[w, row[w].trim() || undefined]])),
  )
  return {
    id: row.id,
    label: row.label,
    kind: row.kind,
    of: parts.ok ? parts.parts.flatMap((p) => keptId(table.rows[p])) : [],
    ...words,
    remark: row.remark.trim() || undefined,
    incomeOrExpense: row.incomeOrExpense || undefined,
    ...(row.lot.trim() === '' ? {} : { lot: row.lot.trim() }),
    ...(row.post ? { post: true } : {}),
    cells,
  }
}

function keptId(row: DraftRow | undefined): string[] {
  return row === undefined || isEmptyLine(row) ? [] : [row.id]
}

/** A sum is computed; only how a sum of nothing is shown is chosen. */
function sumCell(row: DraftRow, amount: number, typed: string): SaidCell {
  if (amount !== 0) return { kind: 'value', thousandDkk: amount }
  if (row.empty !== 'felt') return { kind: ({ '0': 'zero', '-': 'dash', tom: 'blank' } as const)[row.empty] }
  const read = readCell(typed)
  return read.ok && (read.cell.kind === 'dash' || read.cell.kind === 'blank') ? read.cell : { kind: 'zero' }
}

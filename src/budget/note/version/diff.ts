import { formatKroner } from '../../../kernel/money.ts'
import type { Cell, PrintedRow, PrintedTable } from '../../../cases/index.ts'
import { cellWords } from '../cell.ts'
import type { NoteContent } from '../note.content.ts'

export interface Change {
  /** What it is, in Danish: "Prisniveau", "Rækken LOT1, 2027". */
  what: string
  /** Null: it was not there. */
  from: string | null
  /** Null: it is gone. */
  to: string | null
}

export interface TableChange extends Change {
  table: string
  row: string | null
  /** The year or the column's heading; null for what is of the row or the table itself. */
  column: string | null
}

export interface NoteDiff {
  fields: Change[]
  tables: TableChange[]
}

/** Field by field and cell by cell, old to new. A sum's cells follow its lines and are told of all the same. */
export function diffOf(from: NoteContent, to: NoteContent): NoteDiff {
  const fields = said.flatMap(({ what, of }) => changed(what, of(from), of(to)))
  return { fields: [...fields, ...textChanges(from, to)], tables: tableChanges(from.tables ?? [], to.tables ?? []) }
}

function changed(what: string, from: string | null, to: string | null): Change[] {
  return from === to ? [] : [{ what, from, to }]
}

const list = (words: readonly string[]) => (words.length ? words.join('; ') : null)
const yesNo = (v: boolean | undefined) => (v === undefined ? null : v ? 'ja' : 'nej')

const said: readonly { what: string; of: (c: NoteContent) => string | null }[] = [
  { what: 'Titel', of: (c) => c.title },
  { what: 'Prisniveau', of: (c) => (c.priceLevel === undefined ? null : `${c.priceLevel} p/l`) },
  { what: 'Forvaltning', of: (c) => c.administration ?? null },
  { what: 'Samarbejdspartnere', of: (c) => list(c.partners) },
  { what: 'Bestilt af', of: (c) => c.requestedBy ?? null },
  { what: 'Budgetpakke', of: (c) => c.package ?? null },
  { what: 'Kategorier', of: (c) => list(c.category.options) },
  { what: 'Kategori, sat kryds', of: (c) => list(c.category.ticked) },
  { what: 'Høring', of: (c) => list(c.hearings.map((h) => `${h.body}: ${yesNo(h.held)}`)) },
  { what: 'Bydækkende', of: (c) => yesNo(c.citywide) },
  { what: 'Bydele, sat kryds', of: (c) => list(c.districts.filter((d) => d.ticked).map((d) => d.name)) },
  { what: 'Adresse', of: (c) => c.address ?? null },
  { what: 'Risiko', of: (c) => c.risk.says ?? null },
  { what: 'Grunde til risikovurderingen', of: (c) => list(c.risk.reasons) },
  { what: 'Indikatorer', of: (c) => list(c.indicators.map(indicatorWords)) },
  {
    what: 'Årsværk',
    of: (c) =>
      list(c.staffing.map((s) => `${s.label}: ${s.postsHundredths / 100} × ${formatKroner(s.pricePerPostOere)}`)),
  },
  { what: 'Forgængere', of: (c) => list(c.predecessors.map((p) => p.label)) },
  { what: 'Udmøntning forelægges', of: (c) => c.releaseBy ?? null },
]

/** "Virksomheder, der vejledes: 60-70 virksomheder". A target is a range, and has no year unless it says one. */
export function indicatorWords(i: NoteContent['indicators'][number]): string {
  const range = [i.low, i.high].filter((n) => n !== undefined)
  const target = range.length === 2 && range[0] === range[1] ? String(range[0]) : range.join('-')
  return `${i.name}: ${[target || 'intet mål', i.unit, i.year === undefined ? '' : `i ${i.year}`].filter(Boolean).join(' ')}`
}

function textChanges(from: NoteContent, to: NoteContent): Change[] {
  const headings = new Set([...from.texts, ...to.texts].map((t) => t.heading))
  const textOf = (c: NoteContent, heading: string) => {
    const found = c.texts.filter((t) => t.heading === heading)
    return found.length === 0 ? null : found.map((t) => t.text ?? '').join('\n')
  }
  return [...headings].flatMap((h) => changed(`Afsnittet ${h}`, textOf(from, h), textOf(to, h)))
}

function tableChanges(from: readonly PrintedTable[], to: readonly PrintedTable[]): TableChange[] {
  const ids = [...new Set([...from, ...to].map((t) => t.id))]
  return ids.flatMap((id) => {
    const [old, now] = [from.find((t) => t.id === id), to.find((t) => t.id === id)]
    const here = { table: id, row: null, column: null }
    if (!old || !now) return [{ ...here, what: 'Tabellen', from: old?.caption ?? null, to: now?.caption ?? null }]
    const own = [
      ...changed('Tabellens overskrift', old.caption, now.caption),
      ...changed('Tabellens nummer', old.printedNumber ?? null, now.printedNumber ?? null),
      ...changed('Tabellens prisniveau', old.priceLevelLabel ?? null, now.priceLevelLabel ?? null),
      ...changed('Tabellens kolonner', list(columnsOf(old)), list(columnsOf(now))),
    ]
    return [...own.map((c) => ({ ...here, ...c })), ...rowChanges(old, now)]
  })
}

function columnsOf(t: PrintedTable): string[] {
  return t.years.length ? t.years.map(String) : t.columns
}

function rowChanges(old: PrintedTable, now: PrintedTable): TableChange[] {
  const ids = [...new Set([...old.rows, ...now.rows].map((r) => r.id))]
  const changes = ids.flatMap((id): TableChange[] => {
    const [before, after] = [old.rows.find((r) => r.id === id), now.rows.find((r) => r.id === id)]
    const here = { table: old.id, row: id, column: null }
    if (!before || !after)
      return [{ ...here, what: `Rækken ${(after ?? before)?.label}`, from: rowWords(before), to: rowWords(after) }]
    const words = rowSays.flatMap(({ what, of }) => changed(`${after.label}: ${what}`, of(before, old), of(after, now)))
    // The same rows by another name are the same sum.
    const parts =
      before.of.join() === after.of.join()
        ? []
        : changed(`${after.label}: sum af`, partsOf(before, old), partsOf(after, now))
    return [...[...words, ...parts].map((c) => ({ ...here, ...c })), ...cellChanges(before, after, old, now)]
  })
  const order = (t: PrintedTable, other: PrintedTable) =>
    t.rows.map((r) => r.id).filter((id) => other.rows.some((r) => r.id === id))
  const moved = changed('Rækkernes orden', list(order(old, now)), list(order(now, old)))
  return [...changes, ...moved.map((c) => ({ table: old.id, row: null, column: null, ...c }))]
}

const kinds = { line: 'linje', subtotal: 'delsum', total: 'sum' }

function partsOf({ of }: PrintedRow, { rows }: PrintedTable): string | null {
  return list(of.map((id) => rows.find((row) => row.id === id)?.label ?? id))
}

const rowSays: readonly { what: string; of: (r: PrintedRow, t: PrintedTable) => string | null }[] = [
  { what: 'navn', of: (r) => r.label },
  { what: 'art', of: (r) => kinds[r.kind] },
  { what: 'styringsområde', of: (r) => r.area ?? null },
  { what: 'udvalg', of: (r) => r.committee ?? null },
  { what: 'bevilling', of: (r) => r.appropriation ?? null },
  { what: 'forvaltning', of: (r) => r.administration ?? null },
  { what: 'indtægt/udgift', of: (r) => r.incomeOrExpense ?? null },
  { what: 'bemærkning', of: (r) => r.remark ?? null },
  { what: 'delaftale', of: (r) => (r.lot === undefined ? null : String(r.lot)) },
  { what: 'årsværk', of: (r) => yesNo(r.post === true) },
]

function rowWords(row: PrintedRow | undefined): string | null {
  return row ? row.cells.map(cellWords).join(' | ') : null
}

/** By year or heading, not by place: a year put in first moves no amounts. */
function cellChanges(before: PrintedRow, after: PrintedRow, old: PrintedTable, now: PrintedTable): TableChange[] {
  const [were, are] = [columnsOf(old), columnsOf(now)]
  const shared = were.filter((c) => are.includes(c))
  return shared.flatMap((column) => {
    const [from, to] = [before.cells[were.indexOf(column)], after.cells[are.indexOf(column)]]
    const change = changed(`${after.label}, ${column}`, exact(from), exact(to))
    return change.map((c) => ({ table: old.id, row: after.id, column, ...c }))
  })
}

/** The words of a cell, with the øre where only they have changed. */
function exact(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  const words = cellWords(cell)
  return cell.oere !== undefined && cell.oere % 100_000 !== 0 ? `${words} (${formatKroner(BigInt(cell.oere))})` : words
}

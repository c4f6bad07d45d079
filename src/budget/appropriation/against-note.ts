import { formatKroner, type Oere } from '../../kernel/money.ts'
import { total, type YearAmount } from './proposal.ts'

/** A table of a note, as far as its money goes. */
export interface NoteMoney {
  id: string
  years: readonly number[]
  rows: readonly {
    id: string
    kind: string
    remark?: string | null | undefined
    cells: readonly { kind: string; thousandDkk?: number | undefined }[]
  }[]
}

/** What the note asks in its rows, year by year; null when the note has no yearly table to say it. */
export function askedInNote(
  tables: readonly NoteMoney[],
  of: { table: string | null; rows: readonly string[] },
): YearAmount[] | null {
  const table = tables.find((t) => (of.table === null ? t.years.length > 0 : t.id === of.table))
  if (!table || table.years.length === 0) return null
  const lines = table.rows.filter((r) => (of.rows.length === 0 ? r.kind === 'line' : of.rows.includes(r.id)))
  return table.years.map((year, i) => ({
    year,
    amountOere: lines.reduce((n, r) => n + BigInt(r.cells[i]?.thousandDkk ?? 0) * 100_000n, 0n),
  }))
}

export interface NoteDifference {
  /** Null: the sum of all years. */
  year: number | null
  noteOere: Oere
  askedOere: Oere
}

/**
 * Where what is asked, with what was asked before, is not what the note says. Of a whole note that is adopted line by line,
 * only what is beyond it.
 */
export function differences(
  note: readonly YearAmount[],
  asked: readonly YearAmount[],
  { whole }: { whole: boolean },
): NoteDifference[] {
  const years = [...new Set([...note, ...asked].map((y) => y.year))].toSorted((a, b) => a - b)
  const of = (list: readonly YearAmount[], year: number) => total(list.filter((y) => y.year === year))
  const rows: NoteDifference[] = years.map((year) => ({ year, noteOere: of(note, year), askedOere: of(asked, year) }))
  rows.push({ year: null, noteOere: total(note), askedOere: total(asked) })
  return rows.filter((r) => (whole ? r.askedOere > r.noteOere : r.askedOere !== r.noteOere))
}

/** "2026: notatet siger 5.460.000 kr., der bevilges 5.000.000 kr." */
export function differenceWords({ year, noteOere, askedOere }: NoteDifference): string {
  return `${year ?? 'I alt'}: notatet siger ${formatKroner(noteOere)}, der bevilges ${formatKroner(askedOere)}`
}

/** The note's own remark at the rows asked for: "udmøntning skal forelægges udvalget". */
export function remarkedForRelease(
  tables: readonly NoteMoney[],
  of: { table: string | null; rows: readonly string[] },
): boolean {
  const rows = tables
    .filter((t) => of.table === null || t.id === of.table)
    .flatMap((t) => t.rows)
    .filter((r) => of.rows.length === 0 || of.rows.includes(r.id))
  return rows.some((r) => /udmønt\S* .*(forelægges|frigives)/i.test(r.remark ?? ''))
}

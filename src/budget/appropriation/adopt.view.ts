import { formatAmount } from '../../kernel/money.ts'
import type { NoteTable } from '../note/note.view.ts'
import { askedInNote, remarkedForRelease } from './against-note.ts'
import { total } from './proposal.ts'

/** One thing a budget agreement can say yes to: a row of the note, or all its rows on one line. */
export interface Offer {
  /** As the address says it; null for the whole note. */
  row: string | null
  table: string
  label: string
  sumOere: bigint
}

export function offersOf(tables: readonly NoteTable[]): Offer[] {
  const table = tables.find((t) => t.years.length > 0)
  if (!table) return []
  const lines = table.rows.filter((r) => r.kind === 'line')
  const sumOf = (rows: string[]) => total(askedInNote([table], { table: table.id, rows }) ?? [])
  const each = lines.map((r) => ({ row: r.id, table: table.id, label: r.label, sumOere: sumOf([r.id]) }))
  const whole = { row: null, table: table.id, label: 'Hele notatet på én bevilling', sumOere: sumOf([]) }
  return each.length === 1 ? each : [...each, whole]
}

/** What stands in the form when it is opened: everything the note says of it. */
export interface Suggested {
  line: string
  name: string
  code: string
  committee: string
  controlArea: string
  needsRelease: '' | 'ja'
  years: { year: number; suggested: string }[]
}

export interface Known {
  lines: readonly { id: string; name: string }[]
  committees: readonly { value: string; label: string }[]
}

export function suggestedFor(
  note: { code: string; title: string; tables: readonly NoteTable[] },
  offer: Offer | undefined,
  known: Known,
): Suggested {
  const table = note.tables.find((t) => t.id === offer?.table)
  const row = table?.rows.find((r) => r.id === offer?.row)
  const name = row?.label ?? note.title
  const of = { table: offer?.table ?? null, rows: row === undefined ? [] : [row.id] }
  const said = row?.committee ?? ''
  return {
    line: known.lines.find((l) => l.name === name)?.id ?? [note.code, ...of.rows].join('-'),
    name,
    code: row?.appropriation ?? '',
    committee: known.committees.find((c) => c.value === said || c.label === said)?.value ?? '',
    controlArea: row?.area ?? '',
    needsRelease: remarkedForRelease(note.tables, of) ? 'ja' : '',
    years: (askedInNote(note.tables, of) ?? []).map((y) => ({
      year: y.year,
      suggested: y.amountOere === 0n ? '' : formatAmount(y.amountOere),
    })),
  }
}

import { formatAmount, formatKroner } from '../../kernel/money.ts'
import type { NoteTable } from '../note/note.view.ts'
import { askedInNote, remarkedForRelease } from './against-note.ts'
import { total, type YearAmount } from './proposal.ts'

/** One thing a budget agreement can say yes to: a row of the note, or all its rows on one line. */
export interface Offer {
  /** As the address says it; null for the whole note. */
  row: string | null
  table: string
  label: string
  sumOere: bigint
  /** Adopted before, or waiting for another's yes. */
  given: Given[]
}

/** A proposal of the note that stands: approved or waiting. */
export interface Given {
  line: string
  lineName: string
  noteRows: readonly string[]
  years: readonly YearAmount[]
}

export function offersOf(tables: readonly NoteTable[], given: readonly Given[] = []): Offer[] {
  const table = tables.find((t) => t.years.length > 0)
  if (!table) return []
  const lines = table.rows.filter((r) => r.kind === 'line')
  const sumOf = (rows: string[]) => total(askedInNote([table], { table: table.id, rows }) ?? [])
  const givenTo = (row: string) => given.filter((g) => g.noteRows.includes(row))
  const each = lines.map((r) => ({
    row: r.id,
    table: table.id,
    label: r.label,
    sumOere: sumOf([r.id]),
    given: givenTo(r.id),
  }))
  const whole = {
    row: null,
    table: table.id,
    label: 'Hele notatet på én bevilling',
    sumOere: sumOf([]),
    given: [...given],
  }
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
  years: { year: number; suggested: string; hint?: string }[]
}

export interface Known {
  lines: readonly { id: string; name: string; code: string; committee: string | null; controlArea: string | null }[]
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
  const [before] = row === undefined ? [] : (offer?.given ?? [])
  const there = known.lines.find((l) => l.id === before?.line || l.name === name)
  const asked = askedInNote(note.tables, of) ?? []
  return {
    line: there?.id ?? before?.line ?? [note.code, ...of.rows].join('-'),
    name: there?.name ?? before?.lineName ?? name,
    code: there?.code ?? row?.appropriation ?? '',
    committee: there?.committee ?? known.committees.find((c) => c.value === said || c.label === said)?.value ?? '',
    controlArea: there?.controlArea ?? row?.area ?? '',
    needsRelease: remarkedForRelease(note.tables, of) ? 'ja' : '',
    years: asked.map((y) => restOf(y, offer?.given ?? [])),
  }
}

/** Of a year, what the note asks and nobody has given yet. */
function restOf({ year, amountOere }: YearAmount, given: readonly Given[]): Suggested['years'][number] {
  const before = total(given.flatMap((g) => g.years).filter((y) => y.year === year))
  const rest = amountOere - before
  const suggested = rest > 0n ? formatAmount(rest) : ''
  if (before === 0n) return { year, suggested }
  return { year, suggested, hint: `Notatet: ${formatKroner(amountOere)} Allerede vedtaget: ${formatKroner(before)}` }
}

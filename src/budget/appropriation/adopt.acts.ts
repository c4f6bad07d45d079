import { z } from 'zod'
import type { PrintedTable } from '../../cases/index.ts'
import { newId } from '../../kernel/ids.ts'
import { act, Code, DayIn, OereOut, optional, OptionalText, Text, type Tx, type Work } from '../../platform/index.ts'
import { noteOf } from '../note/note.store.ts'
import { askedInNote, differences, differenceWords, remarkedForRelease } from './against-note.ts'
import { lineThere, mustFit } from './line.store.ts'
import { atField, total, type Opens, type YearAmount } from './proposal.ts'
import { mustNotBeAhead, YearsIn } from './proposal.input.ts'
import { insertProposal, noteNeedsRelease, proposals } from './proposal.store.ts'

/**
 * The budget agreement's yes to a note, wholly or in part, prepared for another controller's approval: nothing enters the
 * ledger before that. A later yes may add to a line that is there, under the line's own name.
 */
export const adoptNote = act('budget.adopt-note', {
  kind: 'change',
  may: ['controller'],
  summary: 'Forbered, at et budgetnotat vedtages helt eller delvist; en anden controller godkender',
  input: z.object({
    note: Code,
    line: Code,
    name: Text('budgetlinjens navn', 200),
    code: Text('bevillingskoden', 40),
    committee: OptionalText(40),
    controlArea: OptionalText(100),
    adoptedOn: DayIn,
    basis: Text('budgetaftalens navn', 200),
    /** Whether a committee must release the money (R18); as the note says, when left out. */
    needsRelease: z.boolean().optional(),
    /** The note's rows the money is asked for: their sum is what the amounts are held against. */
    table: optional(Code),
    rows: z.array(Code).max(200).default([]),
    years: YearsIn,
  }),
  output: z.object({
    proposal: z.string(),
    line: z.string(),
    appropriatedOere: OereOut,
    needsRelease: z.boolean(),
    warnings: z.array(z.string()),
  }),
  run: async (work, input) => {
    const { tx, by, at, today } = work
    mustNotBeAhead('adoptedOn', input.adoptedOn, today)
    const { note, tables } = await noteOf(tx, input.note, by.world)
    if (note.world !== by.world) throw atField('note', 'Notatet hører til en anden verden og kan ikke vedtages her.')
    mustBeRowsOf(tables, input)
    const opens = await lineAsked(work, { code: note.code, tables }, input)
    const id = newId(at)
    const asked = { note: note.code, line: input.line, opens, years: input.years }
    const warnings = await againstNote(tx, tables, asked)
    const { adoptedOn: decidedOn, basis } = input
    await insertProposal(tx, by, { id, kind: 'appropriation', ...asked, decidedOn, basis, on: today })
    const { needsRelease } = opens
    return { proposal: id, line: input.line, appropriatedOere: total(input.years), needsRelease, warnings }
  },
})

interface Asked {
  line: string
  name: string
  code: string
  committee?: string | undefined
  controlArea?: string | undefined
  needsRelease?: boolean | undefined
  table?: string | undefined
  rows: string[]
}

async function lineAsked(
  { tx, by }: Work,
  note: { code: string; tables: readonly PrintedTable[] },
  input: Asked,
): Promise<Opens> {
  const there = await lineThere(tx, input.line)
  const of = { table: input.table ?? null, rows: input.rows }
  const saysSo = (await noteNeedsRelease(tx, note.code)) || remarkedForRelease(note.tables, of)
  const opens: Opens = {
    name: there?.name ?? input.name,
    code: input.code,
    committee: input.committee ?? null,
    controlArea: input.controlArea ?? null,
    // Against the note's own words it can be chosen, and the approver is told (against-note.ts).
    needsRelease: input.needsRelease ?? (saysSo || (there?.needs_release ?? false)),
    ...of,
  }
  if (there) mustFit(there, by.world, { id: input.line, note: note.code, ...opens })
  return opens
}

function mustBeRowsOf(tables: readonly PrintedTable[], { table, rows }: Pick<Asked, 'table' | 'rows'>): void {
  const ids = tables.filter((t) => table === undefined || t.id === table).flatMap((t) => t.rows.map((r) => r.id))
  if (table !== undefined && !tables.some((t) => t.id === table))
    throw atField('table', `Notatet har ingen tabel ${table}`)
  const strange = rows.findIndex((id) => !ids.includes(id))
  if (strange >= 0) throw atField(`rows.${strange}`, `Notatet har ingen række ${rows[strange]}`)
}

/** What is asked, with what the note has given before, held against what it says: sentences for those who prepare and approve. */
export async function againstNote(
  tx: Tx,
  tables: readonly PrintedTable[],
  p: { id?: string; note: string; line: string; opens: Opens; years: readonly YearAmount[] },
): Promise<string[]> {
  const whole = p.opens.rows.length === 0
  const note = askedInNote(tables, p.opens)
  const unreleased = await withoutRelease(tx, tables, p)
  if (note === null) return unreleased
  const others = (await proposals(tx, { note: p.note, ...(whole ? {} : { line: p.line }) })).filter(
    (o) => o.id !== p.id && (o.end === null || o.end.kind === 'approved'),
  )
  const years = [...others.flatMap((o) => o.years), ...p.years]
  return [...unreleased, ...differences(note, years, { whole }).map(differenceWords)]
}

/** R18: the note says that a committee must release the money; who leaves it out says so to the approver. */
async function withoutRelease(
  tx: Tx,
  tables: readonly PrintedTable[],
  { note, opens }: { note: string; opens: Opens },
): Promise<string[]> {
  if (opens.needsRelease) return []
  const said = (await noteNeedsRelease(tx, note)) || remarkedForRelease(tables, opens)
  return said ? ['Notatet siger, at udvalget skal frigive pengene (R18). Forslaget lader dem bruge uden.'] : []
}

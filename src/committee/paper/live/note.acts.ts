import type { z } from 'zod'
import { listNotes, showNote } from '../../../budget/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Choice, Desk, Source } from './desk.acts.ts'
import { sourceLine, type LiveInsert } from './live.ts'
import { noteTable } from './note-table.view.ts'

type Note = z.output<typeof showNote.output>

/** Every table of a budget note. */
export const budgetNote: Source = {
  id: 'budget-note',
  choices: noteChoices,
  read: async (desk, of) => noteInsert(await noteFor(desk, of), undefined, desk),
}

/** One of them: `BI105/table-2`. */
export const budgetTable: Source = {
  id: 'budget-table',
  choices: async (desk) => {
    const notes = await Promise.all((await noteChoices(desk)).map((n) => noteFor(desk, n.value)))
    return notes.flatMap((n) =>
      n.tables.map((t) => ({
        value: `${n.code}/${t.id}`,
        label: `${n.code}: ${[t.printedNumber, t.caption].filter((w) => w !== null).join(' ')}`,
      })),
    )
  },
  read: async (desk, of) => {
    const [, code = of, table = ''] = /^(.+)\/([^/]+)$/.exec(of) ?? []
    return noteInsert(await noteFor(desk, code), table, desk)
  },
}

function noteInsert(note: Note, table: string | undefined, desk: Desk): LiveInsert {
  const tables = note.tables.filter((t) => table === undefined || t.id === table)
  if (tables.length === 0)
    throw new Refusal(
      'not-found',
      table === undefined
        ? `Budgetnotatet ${note.code} har ingen tabeller.`
        : `Budgetnotatet ${note.code} har ikke tabellen ${table}.`,
    )
  const kinds = new Set(tables.flatMap((t) => t.rows.flatMap((r) => r.cells.map((c) => c.kind))))
  const signs = [
    ...(kinds.has('dash') ? ['– er en streg i notatet'] : []),
    ...(kinds.has('blank') ? ['Et tomt felt har intet tal i notatet'] : []),
  ]
  const version = note.version === null ? '' : `, version ${note.version}`
  return {
    title: named(note),
    definition: 'Beløb i 1.000 kr.; en sum er regnet af sine linjer, og det trykte står under, hvor det er et andet.',
    asOf: desk.work.today,
    source: `Budgetnotatet ${note.code}${version}`,
    rule: 'note-table/1',
    href: `/budget/notater/${encodeURIComponent(note.code)}`,
    blocks: [
      ...tables.map(noteTable),
      sourceLine([`Kilde: ${named(note)}${version}`, ...signs].join('. ').concat('.')),
    ],
    annex: [],
  }
}

/** A note whose title begins with its number says it once. */
export function named({ code, title }: { code: string; title: string }): string {
  return title.startsWith(code) ? title : `${code}: ${title}`
}

async function noteFor({ work }: Desk, code: string): Promise<Note> {
  return showNote.output.parse(await showNote.run(work, { code }))
}

/** The municipality's own notes, and those of the papers, which are public. */
export async function noteChoices({ work, world }: Desk): Promise<Choice[]> {
  const worlds = world === 'live' ? (['live'] as const) : ([world, 'papers'] as const)
  const lists = await Promise.all([...new Set(worlds)].map((w) => listNotes.run(work, { world: w })))
  return lists.flatMap((l) => l.rows.map((n) => ({ value: n.code, label: named(n) })))
}

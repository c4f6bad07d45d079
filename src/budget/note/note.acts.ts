import { z } from 'zod'
import { computeTable, documentId, TableOut, TablesIn } from '../../cases/index.ts'
import {
  act,
  Code,
  openReaders,
  optional,
  OptionalText,
  SourceIn,
  SourceOut,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Work,
} from '../../platform/index.ts'
import { insertNote, insertNoteVersion, noteOf, notes } from './note.store.ts'

const words = z.string().nullable()

export const recordNote = act('budget.record-note', {
  kind: 'change',
  may: ['controller', 'admin'],
  summary: 'Optag et budgetnotat; uden egne tabeller er det papirets, felt for felt',
  input: z.object({
    code: Code,
    title: Text('titlen', 400),
    priceLevel: optional(Whole('prisniveauets år', 1970, 2200)),
    requestedBy: OptionalText(200),
    administration: OptionalText(80),
    source: SourceIn,
    tables: TablesIn.default([]),
  }),
  output: z.object({ code: z.string() }),
  run: async (work, input) => {
    const { tx, by, today } = work
    const document = input.tables.length === 0 ? await filedDocument(work, input.source.document) : null
    await insertNote(tx, by.world, { ...input, document })
    if (input.tables.length)
      await insertNoteVersion(tx, { note: input.code, no: 1, content: { tables: input.tables }, by, on: today })
    return { code: input.code }
  },
})

/** A source that is a filed document of ours lends the note its tables; another is only named. */
async function filedDocument({ tx, by }: Work, named: string | undefined): Promise<string | null> {
  if (named === undefined) return null
  return documentId(tx, named, by.world).catch(() => null)
}

export const listNotes = act('budget.list-notes', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis budgetnotaterne',
  input: z.object({ world: WorldIn }),
  output: z.object({
    rows: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        price_level: z.number().nullable(),
        requested_by: words,
        administration: words,
      }),
    ),
  }),
  run: async ({ tx, by }, input) => ({ rows: await notes(tx, worldOf(input.world, by)) }),
})

export const showNote = act('budget.show-note', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et budgetnotat; summer er beregnet af linjerne',
  input: z.object({ code: Text('notatets kode', 120) }),
  output: z.object({
    code: z.string(),
    world: z.string(),
    title: z.string(),
    priceLevel: z.number().nullable(),
    requestedBy: words,
    administration: words,
    document: words,
    version: z.number().nullable(),
    source: SourceOut,
    tables: z.array(TableOut),
  }),
  run: async ({ tx, by }, { code }) => {
    const { note, tables, version } = await noteOf(tx, code, by.world)
    return {
      code: note.code,
      world: note.world,
      title: note.title,
      priceLevel: note.price_level,
      requestedBy: note.requested_by,
      administration: note.administration,
      document: note.document,
      version,
      source: note.source,
      tables: tables.map((t) => ({ ...t, rows: computeTable(t.rows) })),
    }
  },
})

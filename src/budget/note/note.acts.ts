import { z } from 'zod'
import { documentId } from '../../cases/index.ts'
import { act, Code, openReaders, SourceIn, WorldIn, worldOf, type Work } from '../../platform/index.ts'
import { NoteIn } from './note.input.ts'
import { insertNote, insertNoteVersion, notes } from './note.store.ts'

export { showNote } from './show.acts.ts'

const words = z.string().nullable()

export const recordNote = act('budget.record-note', {
  kind: 'change',
  may: ['controller', 'admin'],
  summary: 'Optag et budgetnotat; uden egne tabeller er det papirets, felt for felt',
  input: z.object({ code: Code, source: SourceIn, ...NoteIn.shape }),
  output: z.object({ code: z.string() }),
  run: async (work, { code, source, tables, ...says }) => {
    const { tx, by, today } = work
    const document = tables.length === 0 ? await filedDocument(work, source.document) : null
    await insertNote(tx, by.world, { ...says, code, source, document })
    const content = document === null ? { ...says, tables } : says
    await insertNoteVersion(tx, { note: code, no: 1, content, by, on: today })
    return { code }
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
        version: z.number().nullable(),
        frozen: z.boolean(),
      }),
    ),
  }),
  run: async ({ tx, by }, input) => ({ rows: await notes(tx, worldOf(input.world, by)) }),
})

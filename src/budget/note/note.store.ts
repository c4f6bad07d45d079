import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { documentId, tablesOf, type PrintedTable } from '../../cases/index.ts'
import { sourceColumns, sourceOf, toJson, type By, type SourceFact, type Tx, type World } from '../../platform/index.ts'

export interface NewNote {
  code: string
  title: string
  priceLevel?: number | undefined
  requestedBy?: string | undefined
  administration?: string | undefined
  /** The filed document whose tables are the note's. */
  document: string | null
  source: SourceFact
}

export async function insertNote(tx: Tx, world: World, n: NewNote): Promise<void> {
  await tx
    .insertInto('budget.note')
    .values({
      world,
      code: n.code,
      title: n.title,
      price_level: n.priceLevel ?? null,
      requested_by: n.requestedBy ?? null,
      administration: n.administration ?? null,
      document: n.document,
      ...sourceColumns(n.source),
    })
    .execute()
}

/** The columns that say of a note what its newest version says. */
export async function updateNoteHead(
  tx: Tx,
  code: string,
  n: Omit<NewNote, 'code' | 'document' | 'source'>,
): Promise<void> {
  await tx
    .updateTable('budget.note')
    .set({
      title: n.title,
      price_level: n.priceLevel ?? null,
      requested_by: n.requestedBy ?? null,
      administration: n.administration ?? null,
    })
    .where('code', '=', code)
    .execute()
}

/** The note with its newest version's number; two who save at once wait for each other. */
export async function lockNote(
  tx: Tx,
  code: string,
): Promise<{ world: string; paper: boolean; newest: number } | undefined> {
  // Another world's note is seen and never locked.
  await tx.selectFrom('budget.note').select('code').where('code', '=', code).forNoKeyUpdate().execute()
  const note = await tx
    .selectFrom('budget.note')
    .select(['world', 'source_kind', 'document'])
    .where('code', '=', code)
    .executeTakeFirst()
  if (!note) return undefined
  const { newest } = await tx
    .selectFrom('budget.note_version')
    .select(sql<number>`coalesce(max(no), 0)`.as('newest'))
    .where('note', '=', code)
    .executeTakeFirstOrThrow()
  return { world: note.world, paper: note.source_kind === 'paper' || note.document !== null, newest }
}

export interface NewNoteVersion {
  note: string
  no: number
  content: object
  by: By
  on: Day
}

export async function insertNoteVersion(tx: Tx, v: NewNoteVersion): Promise<void> {
  await tx
    .insertInto('budget.note_version')
    .values({ world: v.by.world, note: v.note, no: v.no, content: toJson(v.content), saved_on: v.on, by_id: v.by.id })
    .execute()
}

export async function notes(tx: Tx, world: World) {
  return tx
    .selectFrom('budget.note')
    .select(['code', 'title', 'price_level', 'requested_by', 'administration'])
    .where('world', '=', world)
    .orderBy('code')
    .execute()
}

/** A note by its code, or by any number of the document it is filed as. */
export async function noteOf(tx: Tx, asked: string, world: World) {
  const note =
    (await tx.selectFrom('budget.note').selectAll().where('code', '=', asked).executeTakeFirst()) ??
    (await noteFiledAs(tx, asked, world))
  if (!note) throw new Refusal('not-found', `Budgetnotatet ${asked} findes ikke.`)
  const version = await newestVersion(tx, note.code)
  const tables = version?.tables ?? (note.document === null ? [] : await tablesOf(tx, note.document))
  return { note: { ...note, source: sourceOf(note) }, tables, version: version?.no ?? null }
}

async function noteFiledAs(tx: Tx, asked: string, world: World) {
  const document = await documentId(tx, asked, world).catch(() => undefined)
  if (document === undefined) return undefined
  return tx.selectFrom('budget.note').selectAll().where('document', '=', document).executeTakeFirst()
}

async function newestVersion(tx: Tx, note: string): Promise<{ no: number; tables: PrintedTable[] } | undefined> {
  const { rows } = await sql<{ no: number; tables: PrintedTable[] | null }>`
    select no, content -> 'tables' as tables from budget.note_version where note = ${note} order by no desc limit 1`.execute(
    tx,
  )
  const [row] = rows
  return row && { no: row.no, tables: row.tables ?? [] }
}

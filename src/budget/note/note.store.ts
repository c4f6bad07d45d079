import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { documentId, tablesOf } from '../../cases/index.ts'
import { sourceColumns, sourceOf, toJson, type By, type SourceFact, type Tx, type World } from '../../platform/index.ts'
import { contentOf, type NoteContent, type NoteHead } from './note.content.ts'

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

type Head = Pick<NewNote, 'title' | 'priceLevel' | 'requestedBy' | 'administration'>

export async function insertNote(tx: Tx, world: World, n: NewNote): Promise<void> {
  await tx
    .insertInto('budget.note')
    .values({ world, code: n.code, document: n.document, ...headColumns(n), ...sourceColumns(n.source) })
    .execute()
}

/** The columns that say of a note what its newest version says. */
export async function updateNoteHead(tx: Tx, code: string, n: Head): Promise<void> {
  await tx.updateTable('budget.note').set(headColumns(n)).where('code', '=', code).execute()
}

function headColumns(n: Head) {
  return {
    title: n.title,
    price_level: n.priceLevel ?? null,
    requested_by: n.requestedBy ?? null,
    administration: n.administration ?? null,
  }
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
    .values({
      world: v.by.world,
      note: v.note,
      no: v.no,
      content: toJson(v.content),
      saved_on: v.on,
      by_id: v.by.id,
      by_name: v.by.name,
    })
    .execute()
}

/** The world's notes as the newest version the caller may read says them. */
export async function notes(tx: Tx, world: World) {
  const { rows } = await sql<{
    code: string
    title: string
    price_level: number | null
    requested_by: string | null
    administration: string | null
    version: number | null
    frozen: boolean
  }>`
    select n.code, coalesce(v.content ->> 'title', n.title) as title, v.no as version,
      case when v.content ? 'title' then (v.content ->> 'priceLevel')::int else n.price_level end as price_level,
      case when v.content ? 'title' then v.content ->> 'requestedBy' else n.requested_by end as requested_by,
      case when v.content ? 'title' then v.content ->> 'administration' else n.administration end as administration,
      exists (select from budget.note_freeze f where f.note = n.code and f.no = v.no) as frozen
    from budget.note n
      left join lateral (select no, content from budget.note_version where note = n.code order by no desc limit 1) v on true
    where n.world = ${world} order by n.code`.execute(tx)
  return rows
}

/**
 * A note by its code, or by any number of the document it is filed as; its newest version, or the one asked for.
 * @throws Refusal not-found
 */
export async function noteOf(tx: Tx, asked: string, world: World, at?: number) {
  const note = (await noteCalled(tx, asked)) ?? (await noteFiledAs(tx, asked, world))
  if (!note) throw new Refusal('not-found', `Budgetnotatet ${asked} findes ikke.`)
  const version = await versionOf(tx, note.code, at)
  if (at !== undefined && !version) throw new Refusal('not-found', `Notatet ${note.code} har ingen version ${at}.`)
  const content = contentOf(headOf(note), version?.content)
  const tables = content.tables ?? (note.document === null ? [] : await tablesOf(tx, note.document))
  return { note: { ...note, source: sourceOf(note) }, content, tables, version: version?.no ?? null }
}

function headOf(note: {
  title: string
  price_level: number | null
  requested_by: string | null
  administration: string | null
}): NoteHead {
  const [priceLevel, requestedBy] = [note.price_level ?? undefined, note.requested_by ?? undefined]
  return { title: note.title, priceLevel, requestedBy, administration: note.administration ?? undefined }
}

/** The note of the code; capitals are no difference where only one note has them. */
async function noteCalled(tx: Tx, asked: string) {
  const same = await tx
    .selectFrom('budget.note')
    .selectAll()
    .where((e) => e(e.fn('lower', ['code']), '=', asked.toLowerCase()))
    .limit(2)
    .execute()
  return same.find((n) => n.code === asked) ?? (same.length === 1 ? same[0] : undefined)
}

async function noteFiledAs(tx: Tx, asked: string, world: World) {
  const document = await documentId(tx, asked, world).catch(() => undefined)
  if (document === undefined) return undefined
  const filed = await tx.selectFrom('budget.note').selectAll().where('document', '=', document).executeTakeFirst()
  if (filed) return filed
  return tx
    .selectFrom('budget.note')
    .selectAll()
    .where('code', 'in', (eb) => eb.selectFrom('budget.note_freeze').select('note').where('document', '=', document))
    .executeTakeFirst()
}

async function versionOf(tx: Tx, note: string, at: number | undefined) {
  let query = tx.selectFrom('budget.note_version').select(['no', 'content']).where('note', '=', note)
  if (at !== undefined) query = query.where('no', '=', at)
  const row = await query.orderBy('no', 'desc').limit(1).executeTakeFirst()
  return row && { no: row.no, content: row.content as unknown as Partial<NoteContent> }
}

export interface VersionRow {
  no: number
  savedOn: Day
  by: string
  byName: string
  frozenOn: Day | null
  document: string | null
  hash: string | null
}

/** A note's versions, newest first, with what is frozen. */
export async function versionsOf(tx: Tx, note: string): Promise<VersionRow[]> {
  return tx
    .selectFrom('budget.note_version as v')
    .leftJoin('budget.note_freeze as f', (join) => join.onRef('f.note', '=', 'v.note').onRef('f.no', '=', 'v.no'))
    .select([
      'v.no',
      'v.saved_on as savedOn',
      'v.by_id as by',
      'v.by_name as byName',
      'f.frozen_on as frozenOn',
      'f.document',
      'f.content_hash as hash',
    ])
    .where('v.note', '=', note)
    .orderBy('v.no', 'desc')
    .execute()
}

/** Which of the codes are notes of the world, and which notes name this one as what they come after. */
export async function notesAround(tx: Tx, world: string, code: string, earlier: readonly string[]) {
  const known = earlier.length
    ? await tx
        .selectFrom('budget.note')
        .select('code')
        .where('code', 'in', [...earlier])
        .execute()
    : []
  // Under the title of the version the caller may read: a draft's is not everybody's.
  const { rows: followedBy } = await sql<{ code: string; title: string }>`
    select n.code, coalesce(v.content ->> 'title', n.title) as title from budget.note n
    join lateral (select content from budget.note_version where note = n.code order by no desc limit 1) v on true
    where n.world = ${world} and n.code <> ${code}
      and v.content -> 'predecessors' @> jsonb_build_array(jsonb_build_object('code', ${code}::text))
    order by n.code`.execute(tx)
  return { known: new Set(known.map((n) => n.code)), followedBy }
}

/** The meeting a committee has had with a note's document before it; null when none has. */
export async function treatedOf(tx: Tx, documents: readonly string[]) {
  if (documents.length === 0) return null
  const treated = await tx
    .selectFrom('cases.event')
    .select(['day', 'label', 'cause_href as href'])
    .where('document', 'in', [...documents])
    .where('kind', 'in', ['meeting', 'decision'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return treated ?? null
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sha256Of, type By, type Tx, type World } from '../../platform/index.ts'
import type { Judged } from '../../platform/documents-in/index.ts'

/** The bytes, once whoever sends them. @returns their checksum */
export async function keepFile(tx: Tx, { bytes, mediaType }: Judged): Promise<string> {
  const sha256 = sha256Of(bytes)
  await tx
    .insertInto('cases.file')
    .values({ sha256, bytes, media_type: mediaType })
    .onConflict((c) => c.doNothing())
    .execute()
  return sha256
}

export interface Owner {
  id: string
  world: World
  open: boolean
}

/** The document a file is put on. Locked, so that two files sent at once get each their number. */
export async function lockedDocument(tx: Tx, id: string): Promise<Owner> {
  const { rows } = await sql<Owner>`select id, world, open from cases.document where id = ${id} for update`.execute(tx)
  if (!rows[0]) throw new Refusal('not-found', 'Papiret findes ikke i din egen verden. Vælg et papir, du kan ændre.')
  return rows[0]
}

export interface NewAttachment {
  id: string
  document: string
  world: World
  name: string
  file: string
  size: number
  annexNo: number | null
  text: string | null
  on: Day
  by: By
}

/** @returns the file's number on the document, from 1 */
export async function insertAttachment(tx: Tx, a: NewAttachment): Promise<number> {
  const { rows } = await sql<{ position: number }>`
    insert into cases.attachment (id, world, document, position, name, file, size, annex_no, text, filed_on, by_id)
    select ${a.id}, ${a.world}, ${a.document}, coalesce(max(position), 0) + 1, ${a.name}, ${a.file}, ${a.size}, ${a.annexNo}::int, ${a.text},
      ${a.on}::date, ${a.by.id} from cases.attachment where document = ${a.document} returning position`.execute(tx)
  return rows[0]?.position ?? 0
}

/** The words of a file are found as the document's own. */
export async function addFound(tx: Tx, document: string, text: string): Promise<void> {
  await sql`update cases.found set words = words || to_tsvector('danish', ${text.slice(0, mostSearched)}) where document = ${document}`.execute(
    tx,
  )
}
/** A tsvector holds a megabyte; a long annex is searched by its beginning. */
const mostSearched = 300_000

export async function attachmentWith(tx: Tx, document: string, file: string): Promise<number | undefined> {
  const row = await tx
    .selectFrom('cases.attachment')
    .select('position')
    .where('document', '=', document)
    .where('file', '=', file)
    .executeTakeFirst()
  return row?.position
}

export async function attachmentsOf(tx: Tx, document: string) {
  return tx
    .selectFrom('cases.attachment as a')
    .innerJoin('cases.file as f', 'f.sha256', 'a.file')
    .select(['a.position as no', 'a.name', 'a.size', 'f.media_type as mediaType', 'a.file as sha256'])
    .select(['a.annex_no as annexNo', 'a.filed_on as filedOn'])
    .select(sql<boolean>`a.text is not null`.as('searched'))
    .where('a.document', '=', document)
    .orderBy('a.position')
    .execute()
}

export async function attachedFile(tx: Tx, document: string, no: number) {
  const row = await tx
    .selectFrom('cases.attachment as a')
    .innerJoin('cases.file as f', 'f.sha256', 'a.file')
    .select(['a.name', 'f.media_type as mediaType', 'f.bytes', 'f.sha256'])
    .where('a.document', '=', document)
    .where('a.position', '=', no)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Papiret har ingen fil med det nummer.')
  return row
}

export interface Corrupted {
  document: string | null
  name: string
  sha256: string
}

/** The files after one, a few at a time, whose bytes no longer answer to their name. */
export async function verifiedAfter(
  tx: Tx,
  after: string,
  few: number,
): Promise<{ n: number; last: string | null; corrupted: Corrupted[] }> {
  const { rows } = await sql<{ sha256: string; whole: boolean }>`
    select sha256, encode(sha256(bytes), 'hex') = sha256 as whole from cases.file where sha256 > ${after} order by sha256 limit ${few}`.execute(
    tx,
  )
  const wrong = rows.filter((r) => !r.whole).map((r) => r.sha256)
  return { n: rows.length, last: rows.at(-1)?.sha256 ?? null, corrupted: wrong.length ? await named(tx, wrong) : [] }
}

async function named(tx: Tx, files: readonly string[]): Promise<Corrupted[]> {
  const { rows } = await sql<Corrupted>`
    select a.document, a.name, a.file as sha256 from cases.attachment a where a.file = any(${files})
    union all
    select null, i.name, i.file from cases.intake i where i.file = any(${files})
      and not exists (select from cases.attachment a where a.file = i.file)
    order by 1 nulls last, 2`.execute(tx)
  const known = new Set(rows.map((r) => r.sha256))
  return [...rows, ...files.filter((f) => !known.has(f)).map((f) => ({ document: null, name: f, sha256: f }))]
}

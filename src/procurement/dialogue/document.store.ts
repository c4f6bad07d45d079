import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, FileMade, Tx } from '../../platform/index.ts'

interface NewDocument {
  id: string
  tender: string
  name: string
  no: number
  mediaType: string
  bytes: Buffer
  sha256: string
  at: string
}

export async function insertTenderDocument(tx: Tx, by: By, d: NewDocument): Promise<void> {
  await tx
    .insertInto('procurement.tender_document')
    .values({
      ...{ id: d.id, world: by.world, tender: d.tender, name: d.name, no: d.no, media_type: d.mediaType },
      ...{ bytes: d.bytes, sha256: d.sha256, added_at: d.at, by_id: by.id },
    })
    .execute()
}

export async function nextNo(tx: Tx, tender: string, name: string): Promise<number> {
  const row = await tx
    .selectFrom('procurement.tender_document')
    .select((e) => e.fn.max('no').as('last'))
    .where('tender', '=', tender)
    .where('name', '=', name)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** Every version of every document, newest version of each first. */
export async function documentsOf(tx: Tx, tender: string) {
  const { rows } = await sql<{ id: string; name: string; no: number; size: number; sha256: string; addedAt: string }>`
    select id, name, no, length(bytes) as size, sha256, to_json(added_at) #>> '{}' as "addedAt"
    from procurement.tender_document where tender = ${tender} order by name, no desc`.execute(tx)
  return rows
}

/** @throws Refusal not-found */
export async function documentBytes(tx: Tx, tender: string, name: string, no: number): Promise<FileMade> {
  const row = await tx
    .selectFrom('procurement.tender_document')
    .select(['name', 'media_type', 'bytes'])
    .where('tender', '=', tender)
    .where('name', '=', name)
    .where('no', '=', no)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Bilaget findes ikke i den version.')
  return { name: row.name, mediaType: row.media_type, bytes: new Uint8Array(row.bytes) }
}

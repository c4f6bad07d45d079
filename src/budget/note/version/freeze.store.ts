import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { By, Tx } from '../../../platform/index.ts'

/** The document a version is filed as; undefined when it is not frozen. */
export async function frozenAs(tx: Tx, note: string, no: number): Promise<string | undefined> {
  const row = await tx
    .selectFrom('budget.note_freeze')
    .select('document')
    .where('note', '=', note)
    .where('no', '=', no)
    .executeTakeFirst()
  return row?.document
}

/**
 * Freeze a version with the SHA-256 of what it says, so that it can be seen to be the same ever after.
 * @returns the hash in hex
 */
export async function insertFreeze(
  tx: Tx,
  f: { note: string; no: number; document: string; by: By; on: Day },
): Promise<string> {
  const { rows } = await sql<{ hash: string }>`
    insert into budget.note_freeze (note, no, world, document, content_hash, frozen_on, by_id)
    select v.note, v.no, v.world, ${f.document}, encode(sha256(convert_to(v.content::text, 'UTF8')), 'hex'), ${f.on}, ${f.by.id}
    from budget.note_version v where v.note = ${f.note} and v.no = ${f.no}
    returning content_hash as hash`.execute(tx)
  const [row] = rows
  if (!row) throw new Refusal('not-found', `Notatet ${f.note} har ingen version ${f.no}.`)
  return row.hash
}

export async function documentIsThere(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('cases.document').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'
import type { DocumentGiven } from './document.input.ts'
import { headColumns, insertParts, insertVersion, keepFound, versionContent, type Filing } from './document.store.ts'

/** What a version was made of, besides its content: kept so that a reader can see what the register said then. */
export interface FiledVersion {
  no: number
  reason: string | null
  filed_on: string
  by_id: string
  content: unknown
}

/** Mend the head to a new version; false when another has been filed since. */
export async function insertNextVersion(
  tx: Tx,
  d: DocumentGiven,
  standsOn: number,
  reason: string,
  filing: Filing,
): Promise<boolean> {
  const world: World = filing.by.world
  const { numUpdatedRows } = await tx
    .updateTable('cases.document')
    .set({ ...headColumns(d, world), version: standsOn + 1 })
    .where('id', '=', d.id)
    .where('version', '=', standsOn)
    .where('world', '=', world)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx.deleteFrom('cases.number').where('document', '=', d.id).execute()
  await tx.deleteFrom('cases.annex').where('document', '=', d.id).execute()
  await insertParts(tx, d, world)
  await insertVersion(tx, {
    world,
    document: d.id,
    no: standsOn + 1,
    content: versionContent(d, world),
    reason,
    ...filing,
  })
  await keepFound(tx, d, world, await attachedText(tx, d.id))
  return true
}

/** The text of a document's files, which the search finds too. */
export async function attachedText(tx: Tx, document: string): Promise<string> {
  const rows = await tx.selectFrom('cases.attachment').select('text').where('document', '=', document).execute()
  return rows.map((r) => r.text ?? '').join('\n')
}

export async function versionsOf(tx: Tx, document: string): Promise<FiledVersion[]> {
  return tx
    .selectFrom('cases.version')
    .select(['no', 'reason', 'filed_on', 'by_id', 'content'])
    .where('document', '=', document)
    .orderBy('no')
    .execute()
}

/** The document as it stands, held until the transaction ends: a file that is being attached comes before or after. */
export async function mustStandOn(tx: Tx, id: string): Promise<{ version: number; world: World; open: boolean }> {
  // Another world's paper is seen and never held.
  await tx.selectFrom('cases.document').select('id').where('id', '=', id).forUpdate().execute()
  const row = await tx
    .selectFrom('cases.document')
    .select(['version', 'world', 'open'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Papiret findes ikke i sagsregistret.')
  return { version: row.version, world: row.world as World, open: row.open }
}

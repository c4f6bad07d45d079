import type { By, Tx } from '../../../platform/index.ts'

export async function insertDraft(
  tx: Tx,
  by: By,
  d: { id: string; tender: string; enterprise: string; bytes: Buffer; at: string },
): Promise<void> {
  const { id, tender, enterprise, bytes, at } = d
  await tx
    .insertInto('procurement.bid_draft')
    .values({ id, tender, enterprise, bytes, kept_at: new Date(at), world: by.world, by_id: by.id })
    .execute()
}

export async function newestDraft(tx: Tx, tender: string, enterprise: string) {
  return tx
    .selectFrom('procurement.bid_draft')
    .select(['bytes', 'kept_at as keptAt'])
    .where('tender', '=', tender)
    .where('enterprise', '=', enterprise)
    .orderBy('kept_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

import type { By, Tx } from '../../platform/index.ts'

interface Publication {
  tender: string
  version: number
  at: string
  dueAt: string
}

/** False when another published the same version first. */
export async function insertPublication(tx: Tx, by: By, p: Publication): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.tender_publication')
    .values({
      ...{ tender: p.tender, version: p.version, world: by.world },
      ...{ published_at: p.at, bids_due_at: p.dueAt, by_id: by.id },
    })
    .onConflict((c) => c.columns(['tender', 'version']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertCancellation(
  tx: Tx,
  by: By,
  c: { tender: string; reason: string; at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.tender_cancellation')
    .values({ tender: c.tender, world: by.world, reason: c.reason, cancelled_at: c.at, by_id: by.id })
    .onConflict((k) => k.column('tender').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

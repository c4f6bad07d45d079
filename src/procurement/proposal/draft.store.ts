import { type By, type Tx, toJson } from '../../platform/index.ts'
import type { Written } from './proposal.input.ts'

/** False when a colleague has saved one meanwhile. */
export async function insertDraft(
  tx: Tx,
  by: By,
  d: { effort: string; enterprise: string; no: number; at: string; words: Written },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_draft')
    .values({
      ...{ effort: d.effort, enterprise: d.enterprise, no: d.no, world: by.world, by_id: by.id },
      ...{ content: toJson(d.words), saved_at: d.at },
    })
    .onConflict((c) => c.columns(['effort', 'enterprise', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

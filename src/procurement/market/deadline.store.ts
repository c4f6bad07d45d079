import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'

/** False when another has set it meanwhile. */
export async function insertDeadline(
  tx: Tx,
  by: By,
  d: { effort: string; no: number; answerBy: Day; reason?: string | undefined; on: Day },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_deadline')
    .values({
      ...{ effort: d.effort, no: d.no, world: by.world, answer_by: d.answerBy, reason: d.reason ?? null },
      ...{ set_on: d.on, by_id: by.id },
    })
    .onConflict((c) => c.columns(['effort', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function deadlinesOf(tx: Tx, effort: string) {
  return tx
    .selectFrom('procurement.effort_deadline')
    .select(['no', 'answer_by', 'reason', 'set_on'])
    .where('effort', '=', effort)
    .orderBy('no', 'desc')
    .execute()
}

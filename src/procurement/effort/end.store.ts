import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'

/** False when another has ended it meanwhile. */
export async function insertEnd(
  tx: Tx,
  by: By,
  e: { effort: string; step: number; reason: string; on: Day },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_end')
    .values({ effort: e.effort, world: by.world, step: e.step, reason: e.reason, ended_on: e.on, by_id: by.id })
    .onConflict((c) => c.column('effort').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'

/** False when another has decided meanwhile. */
export async function insertAward(
  tx: Tx,
  by: By,
  a: { effort: string; award: string; winners: readonly string[]; on: Day },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_award')
    .values({
      ...{ effort: a.effort, world: by.world, award: a.award, winners: [...a.winners] },
      ...{ decided_on: a.on, by_id: by.id },
    })
    .onConflict((c) => c.column('effort').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('registers.enterprise')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((r) => [r.id, r.name]))
}

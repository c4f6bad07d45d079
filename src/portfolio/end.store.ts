import type { Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Tx, World } from '../platform/index.ts'
import type { Cause } from './portfolio.store.ts'

/**
 * A lot ends before its term does: deposited by the room that decided it.
 * @returns the end's id, by which it may be withdrawn
 * @throws Refusal conflict when the lot has an early end already
 */
export async function depositLotEnd(
  tx: Tx,
  e: { world: World; lot: string; endsBefore: Day; cause: Cause },
): Promise<bigint> {
  const row = await tx
    .insertInto('portfolio.lot_end')
    .values({
      world: e.world,
      lot: e.lot,
      ends_before: e.endsBefore,
      cause_kind: e.cause.kind,
      cause_id: e.cause.id,
      cause_label: e.cause.label,
      cause_href: e.cause.href,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Refusal('conflict', 'Delaftalen er allerede opsagt.', { rule: 'DOUBLE-CLICK', lot: e.lot })
  return BigInt(row.id)
}

/** @throws Refusal conflict when it is withdrawn already */
export async function withdrawLotEnd(tx: Tx, id: bigint, on: Day): Promise<void> {
  const done = await tx
    .updateTable('portfolio.lot_end')
    .set({ withdrawn_on: on })
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!done) throw new Refusal('conflict', 'Opsigelsen er allerede trukket tilbage.', { rule: 'STALE' })
}

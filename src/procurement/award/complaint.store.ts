import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx } from '../../platform/index.ts'
import type { outcomes } from './outcomes.ts'

interface NewComplaint {
  id: string
  award: string
  fromWhom: string
  receivedOn: Day
  says: string
  suspends: boolean
}

export async function insertComplaint(tx: Tx, by: By, c: NewComplaint): Promise<void> {
  const { id, award, says, suspends } = c
  await tx
    .insertInto('procurement.complaint')
    .values({
      ...{ id, award, says, suspends, from_whom: c.fromWhom, received_on: c.receivedOn },
      ...{ world: by.world, by_id: by.id },
    })
    .execute()
}

interface Outcome {
  complaint: string
  outcome: (typeof outcomes)[number]
  reason: string
  decidedOn: Day
}

/** False when it has one already. */
export async function insertOutcome(tx: Tx, by: By, o: Outcome): Promise<boolean> {
  const { decidedOn, ...row } = o
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.complaint_outcome')
    .values({ ...row, decided_on: decidedOn, world: by.world, by_id: by.id })
    .onConflict((c) => c.column('complaint').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** @throws Refusal not-found */
export async function openComplaint(tx: Tx, by: By, id: string): Promise<void> {
  const row = await tx
    .selectFrom('procurement.complaint')
    .select('id')
    .where('id', '=', id)
    .where('world', '=', by.world)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Klagen findes ikke.')
}

export async function insertRevocation(
  tx: Tx,
  by: By,
  r: { award: string; reason: string; at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.award_revocation')
    .values({ award: r.award, world: by.world, reason: r.reason, revoked_at: r.at, by_id: by.id })
    .onConflict((c) => c.column('award').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function complaintsOf(tx: Tx, award: string) {
  const rows = await tx
    .selectFrom('procurement.complaint as c')
    .leftJoin('procurement.complaint_outcome as o', 'o.complaint', 'c.id')
    .select(['c.id', 'c.from_whom', 'c.received_on', 'c.says', 'c.suspends'])
    .select(['o.outcome', 'o.reason', 'o.decided_on'])
    .where('c.award', '=', award)
    .orderBy('c.received_on')
    .orderBy('c.id')
    .execute()
  return rows.map((r) => ({
    ...{ id: r.id, fromWhom: r.from_whom, receivedOn: r.received_on, says: r.says, suspends: r.suspends },
    outcome:
      r.outcome === null || r.reason === null || r.decided_on === null
        ? null
        : { kind: r.outcome as (typeof outcomes)[number], reason: r.reason, decidedOn: r.decided_on },
  }))
}

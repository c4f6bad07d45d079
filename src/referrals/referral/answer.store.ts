import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface NewAnswer {
  referral: string
  world: World
  supplier: string
  kind: 'accept' | 'decline'
  reason: string | null
  on: Day
  by: string
}

export async function insertAnswer(tx: Tx, a: NewAnswer): Promise<void> {
  await tx
    .insertInto('referrals.answer')
    .values({
      referral: a.referral,
      world: a.world,
      supplier: a.supplier,
      kind: a.kind,
      reason: a.reason,
      answered_on: a.on,
      by_id: a.by,
    })
    .execute()
}

export async function insertEnding(
  tx: Tx,
  e: { referral: string; world: World; supplier: string; on: Day; reason: string; by: string },
): Promise<void> {
  await tx
    .insertInto('referrals.ending')
    .values({
      referral: e.referral,
      world: e.world,
      supplier: e.supplier,
      ended_on: e.on,
      reason: e.reason,
      by_id: e.by,
    })
    .execute()
}

/** Ended courses of a supplier on a lot that still hold money, oldest first. */
export async function endedAndHeld(
  tx: Tx,
  { lot, supplier, before }: { lot: string; supplier: string; before: Day },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from referrals.referral r join referrals.ending e on e.referral = r.id
    where r.lot = ${lot} and r.supplier = ${supplier} and e.ended_on < ${before}
      and exists (select from budget.commitment c where c.cause_id = r.id::text and not c.settled) order by r.id`.execute(
    tx,
  )
  return rows.map((r) => r.id)
}

import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'
import type { Step } from '../need/need.ts'

export async function insertSent(tx: Tx, by: By, s: { need: string; on: Day; committee: string }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('needs.sent')
    .values({ need: s.need, world: by.world, sent_on: s.on, committee: s.committee, by_id: by.id })
    .onConflict((c) => c.column('need').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertWithdrawal(tx: Tx, by: By, w: { need: string; reason: string; on: Day }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('needs.withdrawal')
    .values({ need: w.need, world: by.world, reason: w.reason, withdrawn_on: w.on, by_id: by.id })
    .onConflict((c) => c.column('need').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

interface NewStep {
  need: string
  no: number
  step: Step
  reason: string
  althoughCovered: string | undefined
  on: Day | null
  amountThousand: number | undefined
  supplier: string | undefined
}

/** False when another has taken a step meanwhile. */
export async function insertStep(tx: Tx, by: By, s: NewStep): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('needs.next_step')
    .values({
      need: s.need,
      no: s.no,
      world: by.world,
      step: s.step,
      reason: s.reason,
      reason_although_covered: s.althoughCovered ?? null,
      taken_on: s.on,
      amount_thousand: s.amountThousand === undefined ? null : BigInt(s.amountThousand),
      supplier: s.supplier ?? null,
      by_id: by.id,
    })
    .onConflict((c) => c.columns(['need', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Every step taken, newest first. */
export async function stepsOf(tx: Tx, need: string) {
  const rows = await tx
    .selectFrom('needs.next_step as x')
    .leftJoin('registers.enterprise as e', (j) => j.onRef('e.id', '=', 'x.supplier').onRef('e.world', '=', 'x.world'))
    .select(['x.no', 'x.step', 'x.reason', 'x.reason_although_covered', 'x.taken_on', 'x.amount_thousand'])
    .select(['x.supplier', 'e.name'])
    .where('x.need', '=', need)
    .orderBy('x.no', 'desc')
    .execute()
  return rows.map((r) => ({
    no: r.no,
    step: r.step as Step,
    reason: r.reason,
    althoughCovered: r.reason_although_covered,
    on: r.taken_on,
    amountThousand: r.amount_thousand === null ? null : Number(r.amount_thousand),
    supplier: r.supplier,
    supplierName: r.name ?? r.supplier,
  }))
}

/** Whether the body is a committee of the caller’s world. */
export async function isCommittee(tx: Tx, by: By, id: string): Promise<boolean> {
  const body = await tx
    .selectFrom('registers.body')
    .select('id')
    .where('world', '=', by.world)
    .where('id', '=', id)
    .where('kind', '=', 'committee')
    .executeTakeFirst()
  return body !== undefined
}

export async function isSupplier(tx: Tx, by: By, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('registers.enterprise')
    .select('id')
    .where('world', '=', by.world)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

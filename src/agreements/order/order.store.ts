import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx, World } from '../../platform/index.ts'

export interface NewOrder {
  id: string
  agreement: string
  lot: string
  supplier: string
  what: string
  startsOn: Day
  endsBefore: Day
  amountOere: Oere
  on: Day
}

export async function insertOrder(tx: Tx, by: By, o: NewOrder): Promise<void> {
  await tx
    .insertInto('agreements.placed_order')
    .values({
      id: o.id,
      world: by.world,
      agreement: o.agreement,
      lot: o.lot,
      supplier: o.supplier,
      what: o.what,
      starts_on: o.startsOn,
      ends_before: o.endsBefore,
      amount_oere: o.amountOere,
      placed_on: o.on,
      by_id: by.id,
      by_name: by.name,
    })
    .execute()
}

export interface Order extends Omit<NewOrder, 'endsBefore' | 'on'> {
  agreementName: string
  lotNo: number | null
  supplierName: string
  /** Inclusive. */
  endsOn: Day
  placedOn: Day
  byName: string
  usedOere: Oere
  outstandingOere: Oere
  end: { reason: string; releasedOere: number | string; on: Day; byName: string } | null
}

export interface OrderFilter {
  world: World
  id?: string | undefined
  agreement?: string | undefined
  lot?: string | undefined
  limit?: number | undefined
}

/** Orders with what is used of them and what is left, those that run first. */
export async function orders(tx: Tx, f: OrderFilter): Promise<Order[]> {
  const { rows } = await sql<Order>`
    select o.id, o.agreement, g.name as "agreementName", o.lot, l.no as "lotNo", o.supplier, s.name as "supplierName", o.what,
      o.starts_on as "startsOn", o.ends_before - 1 as "endsOn", o.amount_oere as "amountOere", o.placed_on as "placedOn", o.by_name as "byName",
      c.used_oere as "usedOere", case when c.settled then 0 else greatest(0, c.amount_oere - c.used_oere) end as "outstandingOere",
      case when e.placed_order is not null then jsonb_build_object('reason', e.reason, 'releasedOere', e.released_oere, 'on', e.ended_on, 'byName', e.by_name) end as end
    from agreements.placed_order o join portfolio.agreement g on g.code = o.agreement join portfolio.lot l on l.id = o.lot
      join registers.enterprise s on s.id = o.supplier join budget.commitment c on c.cause_id = o.id::text
      left join agreements.order_end e on e.placed_order = o.id
    where o.world = ${f.world} and (${f.id ?? null}::uuid is null or o.id = ${f.id ?? null}::uuid)
      and (${f.agreement ?? null}::text is null or o.agreement = ${f.agreement ?? null}) and (${f.lot ?? null}::text is null or o.lot = ${f.lot ?? null})
    order by (e.placed_order is not null), o.starts_on desc, o.id limit ${f.limit ?? 50_000}`.execute(tx)
  return rows
}

/** @throws Refusal not-found when there is none in that world */
export async function orderOf(tx: Tx, world: World, id: string): Promise<Order> {
  const [found] = await orders(tx, { world, id })
  if (!found) throw new Refusal('not-found', 'Bestillingen findes ikke.')
  return found
}

export interface NewOrderEnd {
  order: string
  reason: string
  releasedOere: Oere
  on: Day
}

/** @returns false when another has ended it already; two at once wait for each other here. */
export async function insertOrderEnd(tx: Tx, by: By, e: NewOrderEnd): Promise<boolean> {
  const done = await tx
    .insertInto('agreements.order_end')
    .values({
      placed_order: e.order,
      world: by.world,
      reason: e.reason,
      released_oere: e.releasedOere,
      ended_on: e.on,
      by_id: by.id,
      by_name: by.name,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

import { z } from 'zod'
import { addDays } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { commit, settle } from '../../budget/index.ts'
import {
  act,
  Chosen,
  Code,
  DayIn,
  DayOut,
  Id,
  insiders,
  OereIn,
  OereOut,
  optional,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Work,
} from '../../platform/index.ts'
import { lotId } from '../../portfolio/index.ts'
import { orderBasis } from './basis.acts.ts'
import { mustBeOrderable, mustBeRunning, mustBeWhole } from './order.ts'
import { insertOrder, insertOrderEnd, orderOf, orders, type Order } from './order.store.ts'
import type { Part } from './parts.ts'

const LotNo = Whole('delaftalens nummer', 1, 999)
const PartIn = z.object({ startsOn: DayIn, endsOn: DayIn, amountOere: OereIn })

/**
 * Order under an agreement: what it may cost is committed under the lot's ceiling at once. Over New Year or a price change it
 * is refused with a proposal; the parts of a proposal are placed together by giving them as `parts`.
 */
export const placeOrder = act('agreements.place-order', {
  kind: 'change',
  may: ['officer', 'controller'],
  summary: 'Bestil på en aftale: beløbet disponeres under delaftalens loft',
  input: z.object({
    agreement: Code,
    lot: LotNo,
    supplier: Chosen('leverandør'),
    what: Text('hvad der bestilles', 500),
    startsOn: DayIn,
    endsOn: DayIn,
    amountOere: OereIn,
    parts: optional(z.array(PartIn).min(1).max(12)),
  }),
  output: z.object({
    orders: z.array(z.object({ order: z.string(), startsOn: DayOut, endsOn: DayOut, amountOere: OereOut })),
    committedOere: OereOut,
    remainingOere: OereOut,
    warnings: z.array(z.object({ rule: z.string(), year: z.number(), overOere: OereOut })),
  }),
  run: async (work, { agreement, lot, parts, ...asked }) => {
    const basis = await orderBasis(work, agreement, lot)
    const all: Part[] = parts ?? [asked]
    if (parts !== undefined) mustBeWhole(parts, asked)
    for (const part of all) mustBeOrderable(basis, { supplier: asked.supplier, ...part })
    const placed = []
    for (const part of all)
      placed.push(await placed1(work, { ...asked, agreement, lot: lotId(agreement, lot), ...part }))
    return {
      orders: placed.map((p) => p.order),
      committedOere: placed.reduce((sum, p) => sum + BigInt(p.done.committedOere), 0n),
      remainingOere: BigInt(placed.at(-1)?.done.remainingOere ?? 0),
      warnings: placed.flatMap((p) => p.done.warnings).map((w) => ({ ...w, overOere: BigInt(w.overOere) })),
    }
  },
})

interface Placed extends Part {
  agreement: string
  lot: string
  supplier: string
  what: string
}

async function placed1({ tx, by, at, today }: Work, o: Placed) {
  const id = newId(at)
  const cause = {
    kind: 'order',
    id,
    label: `Bestilling: ${o.what}`,
    href: `/aftaler/bestillinger/${id}`,
    owner: o.supplier,
  }
  const year = Number(o.startsOn.slice(0, 4))
  const done = await commit(tx, o.lot, [{ year, amountOere: o.amountOere }], today, cause)
  const { agreement, lot, supplier, what, startsOn, endsOn, amountOere } = o
  await insertOrder(tx, by, {
    id,
    agreement,
    lot,
    supplier,
    what,
    startsOn,
    endsBefore: addDays(endsOn, 1),
    amountOere,
    on: today,
  })
  return { done, order: { order: id, startsOn, endsOn, amountOere } }
}

export const endOrder = act('agreements.end-order', {
  kind: 'change',
  may: ['officer', 'controller'],
  summary: 'Afslut en bestilling; det, der ikke er brugt, gives tilbage under loftet',
  input: z.object({ order: Id, reason: Text('grunden til, at bestillingen afsluttes', 500) }),
  output: z.object({ order: z.string(), releasedOere: OereOut }),
  run: async ({ tx, by, today }, { order: id, reason }) => {
    const order = await orderOf(tx, by.world, id)
    mustBeRunning(order)
    const cause = {
      kind: 'order',
      id,
      label: `Bestilling afsluttet: ${order.what}`,
      href: `/aftaler/bestillinger/${id}`,
    }
    const releasedOere = await settle(tx, id, today, cause)
    if (!(await insertOrderEnd(tx, by, { order: id, reason, releasedOere, on: today })))
      mustBeRunning(await orderOf(tx, by.world, id))
    return { order: id, releasedOere }
  },
})

const OrderOut = z.object({
  id: z.string(),
  agreement: z.string(),
  agreementName: z.string(),
  lot: z.string(),
  lotNo: z.number().nullable(),
  supplier: z.string(),
  supplierName: z.string(),
  what: z.string(),
  startsOn: DayOut,
  endsOn: DayOut,
  amountOere: OereOut,
  usedOere: OereOut,
  outstandingOere: OereOut,
  placedOn: DayOut,
  byName: z.string(),
  end: z.object({ reason: z.string(), releasedOere: OereOut, on: DayOut, byName: z.string() }).nullable(),
})

export const listOrders = act('agreements.list-orders', {
  kind: 'read',
  may: insiders,
  summary: 'Vis bestillinger på aftalerne: beløb, brugt og rest',
  input: z.object({ world: WorldIn, agreement: optional(Code), order: optional(Id) }),
  output: z.object({ rows: z.array(OrderOut) }),
  run: async ({ tx, by }, { world, order, agreement }) => {
    const rows = await orders(tx, { world: worldOf(world, by), id: order, agreement })
    return { rows: rows.map(orderOut) }
  },
})

function orderOut(o: Order) {
  return {
    ...o,
    outstandingOere: BigInt(o.outstandingOere),
    end: o.end && { ...o.end, releasedOere: BigInt(o.end.releasedOere) },
  }
}

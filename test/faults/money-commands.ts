import fc from 'fast-check'
import {
  commit,
  depositExceedance,
  lotAccounts,
  openCommitments,
  postUse,
  reconcileLedger,
  settle,
} from '../../src/budget/index.ts'
import { claimsOf, type By } from '../../src/platform/by.ts'
import { databaseFor, type Tx } from '../../src/platform/databases.ts'
import { tell } from '../../src/platform/tell.ts'
import { transact } from '../../src/platform/transact.ts'
import { endOrder, placeOrder } from '../../src/agreements/index.ts'
import { cast, lot1, today } from '../cast.ts'
import { personOf, type TestHouse } from '../house.ts'
import type { MoneyModel } from './money-model.ts'

/** One lot under test: the database's, with the people who move its money. */
export interface Real {
  house: TestHouse
  agreement: string
  lot: string
  by: By
  /** Orders are known by the id they were given. */
  orders: Map<string, string>
}

type Command = fc.AsyncCommand<MoneyModel, Real>

const cause = (id: string) => ({ kind: 'claim', id, label: `Prøve ${id}`, href: '/' })
const amount = fc.integer({ min: 1, max: 60 }).map(BigInt)

async function asStaff<T>(real: Real, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(databaseFor(real.house.databases, real.by.role), claimsOf(real.by, false), work)
}

/** Several times the same wish at once from connections of their own, each after a pause of its own: true for those that passed. */
async function atOnce(pauses: readonly number[], one: (i: number) => Promise<unknown>): Promise<boolean[]> {
  const tries = pauses.map(async (ms, i) => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    return one(i).then(
      () => true,
      (error: unknown) => {
        if (tell(error)?.rule !== 'CEIL-HARD') throw error
        return false
      },
    )
  })
  return Promise.all(tries)
}

let serial = 0

/** Up to eight commitments at once: as many pass as there is room for, whichever they are. */
class Commit implements Command {
  readonly amount: bigint
  readonly pauses: number[]
  constructor(amountOere: bigint, pauses: number[]) {
    this.amount = amountOere
    this.pauses = pauses
  }
  check = () => true
  async run(model: MoneyModel, real: Real): Promise<void> {
    const ids = this.pauses.map(() => `${real.lot}/c${serial++}`)
    const part = [{ year: 2026, amountOere: this.amount }]
    const passed = await atOnce(this.pauses, (i) =>
      asStaff(real, (tx) => commit(tx, real.lot, part, today, cause(ids[i] ?? ''))),
    )
    let room = 0
    while (room < ids.length && fitsSoFar(model, this.amount, room)) room++
    if (passed.filter(Boolean).length !== room)
      throw new Error(`${passed.filter(Boolean).length} kom ind, der var plads til ${room}`)
    for (const [i, id] of ids.entries()) if (passed[i] === true) model.commit(id, this.amount)
    await invariants(model, real)
  }
  toString = () => `commit(${this.amount} × ${this.pauses.length})`
}

function fitsSoFar(model: MoneyModel, amountOere: bigint, taken: number): boolean {
  return model.fits(amountOere * BigInt(taken + 1))
}

/** An order through its act: it commits in the same way, and ending it gives the rest back. */
class Order implements Command {
  readonly amount: bigint
  constructor(amountOere: bigint) {
    this.amount = amountOere
  }
  check = () => true
  async run(model: MoneyModel, real: Real): Promise<void> {
    const period = { startsOn: '2026-10-10', endsOn: '2026-10-20' }
    const input = {
      agreement: real.agreement,
      lot: 1,
      supplier: lot1.supplier,
      what: 'Prøve',
      ...period,
      amountOere: this.amount,
    }
    const fits = model.fits(this.amount)
    const done = await real.house.as(cast.officer, placeOrder, input).catch((error: unknown) => {
      if (tell(error)?.rule !== 'CEIL-HARD') throw error
      return undefined
    })
    if ((done !== undefined) !== fits) throw new Error('bestillingen svarer ikke til pladsen')
    const id = done?.orders[0]?.order
    if (id !== undefined) {
      model.commit(id, this.amount)
      real.orders.set(id, id)
    }
    await invariants(model, real)
  }
  toString = () => `order(${this.amount})`
}

class EndOrder implements Command {
  check = (model: Readonly<MoneyModel>) => model.commitments.size > 0
  async run(model: MoneyModel, real: Real): Promise<void> {
    const [order] = real.orders.keys()
    if (order !== undefined) {
      await real.house.as(cast.controller, endOrder, { order, reason: 'Prøve' })
      real.orders.delete(order)
      model.settle(order)
    }
    await invariants(model, real)
  }
  toString = () => 'endOrder'
}

/** Invoices at once on one commitment, each a use; what was outstanding is released. */
class Invoice implements Command {
  readonly pick: number
  readonly amount: bigint
  readonly pauses: number[]
  constructor(pick: number, amountOere: bigint, pauses: number[]) {
    this.pick = pick
    this.amount = amountOere
    this.pauses = pauses
  }
  check = () => true
  async run(model: MoneyModel, real: Real): Promise<void> {
    const ids = [...model.commitments.keys(), 'uden disponering']
    const id = ids[this.pick % ids.length] ?? ''
    await atOnce(this.pauses, () => asStaff(real, (tx) => postUse(tx, real.lot, today, this.amount, id, cause(id))))
    for (const _ of this.pauses) model.use(id, this.amount)
    await invariants(model, real)
  }
  toString = () => `invoice(${this.amount} × ${this.pauses.length})`
}

/** I3: a credit is never more than what was invoiced. */
class Credit implements Command {
  readonly share: number
  constructor(share: number) {
    this.share = share
  }
  check = (model: Readonly<MoneyModel>) => [...model.paid.values()].some((p) => p > 0n)
  async run(model: MoneyModel, real: Real): Promise<void> {
    const [id, paid] = [...model.paid].find(([, p]) => p > 0n) ?? ['', 0n]
    const back = (paid * BigInt(this.share)) / 100n
    if (back > 0n) {
      await asStaff(real, (tx) => postUse(tx, real.lot, today, -back, id, cause(id)))
      model.use(id, -back)
    }
    await invariants(model, real)
  }
  toString = () => `credit(${this.share} %)`
}

class Settle implements Command {
  readonly pick: number
  constructor(pick: number) {
    this.pick = pick
  }
  check = (model: Readonly<MoneyModel>) => model.commitments.size > 0
  async run(model: MoneyModel, real: Real): Promise<void> {
    const ids = [...model.commitments.keys()].filter((id) => !real.orders.has(id))
    const id = ids[this.pick % Math.max(1, ids.length)]
    if (id !== undefined) {
      // Twice at once: what is given back is given back once.
      await Promise.all([0, 1].map(() => asStaff(real, (tx) => settle(tx, id, today, cause(id)))))
      model.settle(id)
    }
    await invariants(model, real)
  }
  toString = () => 'settle'
}

/** More than the ceiling, prepared by one and decided by another. */
class Exceed implements Command {
  readonly amount: bigint
  constructor(amountOere: bigint) {
    this.amount = amountOere
  }
  check = () => true
  async run(model: MoneyModel, real: Real): Promise<void> {
    const decided = { kind: 'modification', id: `${real.lot}/x${serial++}`, label: 'Prøve', href: '/' }
    const e = { lot: real.lot, amountOere: this.amount, day: today, cause: decided }
    const own = await asStaff(real, (tx) => depositExceedance(tx, { ...e, preparedBy: real.by.id })).catch(
      (error: unknown) => tell(error)?.rule,
    )
    if (own !== 'FOUR-EYES') throw new Error('én person besluttede mere end loftet')
    await asStaff(real, (tx) => depositExceedance(tx, { ...e, preparedBy: cast.controller }))
    model.exceedance += this.amount
    await invariants(model, real)
  }
  toString = () => `exceed(${this.amount})`
}

/**
 * I1: committed and used inside the ceiling and what was decided above it, except work that was done (overrun), counter by
 * counter as the model has it. I2: what is written twice is alike, and every counter is its entries to the øre. I3: no
 * cause has been credited more than it was invoiced.
 */
async function invariants(model: MoneyModel, real: Real): Promise<void> {
  const [a] = await asStaff(real, (tx) => lotAccounts(tx, { lot: real.lot }))
  const open = await asStaff(real, (tx) => openCommitments(tx, { lot: real.lot }))
  const found = {
    ...{ ceiling: a?.limit_oere, exceedance: a?.exceedance_oere, used: a?.used_oere },
    ...{ committed: a?.committed_oere, overrun: a?.overrun_oere },
    open: open.reduce((sum, c) => sum + c.outstandingOere, 0n),
  }
  const { ceiling, exceedance, used, committed, overrun } = model
  const foretold = { ceiling, exceedance, used, committed, overrun, open: committed }
  for (const [key, value] of Object.entries(foretold))
    if (found[key as keyof typeof found] !== value)
      throw new Error(`${key} er ${found[key as keyof typeof found]}, modellen siger ${value}`)
  if (used - overrun + committed > ceiling + exceedance) throw new Error('loftet er overskredet (I1)')
  for (const [id, paid] of model.paid) if (paid < 0n) throw new Error(`${id} er krediteret mere end faktureret (I3)`)
}

export async function balanced(house: TestHouse): Promise<bigint> {
  return (await house.as(cast.controller, reconcileLedger, {})).differencesOere
}

export async function realOf(house: TestHouse, agreement: string): Promise<Real> {
  return {
    house,
    agreement,
    lot: `${agreement}/1`,
    by: await personOf(house, cast.secondController),
    orders: new Map(),
  }
}

const pauses = (most: number) => fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: most })

export const moneyCommands = fc.commands<MoneyModel, Real, false>(
  [
    fc.tuple(amount, pauses(8)).map(([a, p]) => new Commit(a, p)),
    amount.map((a) => new Order(a)),
    fc.constant(new EndOrder()),
    fc.tuple(fc.nat(20), amount, pauses(4)).map(([n, a, p]) => new Invoice(n, a, p)),
    fc.integer({ min: 1, max: 100 }).map((n) => new Credit(n)),
    fc.nat(20).map((n) => new Settle(n)),
    amount.map((a) => new Exceed(a)),
  ],
  { maxCommands: 12 },
)

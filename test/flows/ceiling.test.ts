import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concludeAgreement } from '../../src/agreements/index.ts'
import { commit, lotAccounts, postUse, reconcileLedger, settle } from '../../src/budget/index.ts'
import { registerHours } from '../../src/delivery/index.ts'
import { claimsOf } from '../../src/platform/by.ts'
import { databaseFor, type Tx } from '../../src/platform/databases.ts'
import { instantOn } from '../../src/platform/index.ts'
import { transact } from '../../src/platform/transact.ts'
import { recordAward } from '../../src/procurement/index.ts'
import { recordCitizen, refer } from '../../src/referrals/index.ts'
import { cast, lot1, newCitizen, today } from '../cast.ts'
import { cloneHouse, personOf } from '../house.ts'
import { supplierOf } from '../steps.ts'
import { acceptReferral } from '../../src/referrals/index.ts'
import { recordPlacement } from '../../src/delivery/index.ts'

const house = await cloneHouse()
const kr = 100n
const million = 1_000_000n * kr

test('CEIL-HARD: ceiling 1,000,000, used 600,000, committed 350,000: 60,000 is refused with 50,000 left, 50,000 passes', async () => {
  const lot = await freshLot('TEST-CEIL', million)
  await asStaff((tx) => commit(tx, lot, [{ year: 2026, amountOere: 950_000n * kr }], today, cause('a')))
  await asStaff((tx) => postUse(tx, lot, today, 600_000n * kr, 'a', cause('a')))
  expect(await standing(lot)).toMatchObject({ used: 600_000n * kr, committed: 350_000n * kr, overrun: 0n })
  const before = await entriesOf(lot)
  const tooMuch = asStaff((tx) => commit(tx, lot, [{ year: 2026, amountOere: 60_000n * kr }], today, cause('b')))
  await expect(tooMuch).rejects.toMatchObject({
    code: 'VIFTE',
    detail: expect.stringContaining('"remainingOere": 5000000') as string,
  })
  expect(await entriesOf(lot)).toBe(before)
  expect(await standing(lot)).toMatchObject({ used: 600_000n * kr, committed: 350_000n * kr })
  const exact = await asStaff((tx) => commit(tx, lot, [{ year: 2026, amountOere: 50_000n * kr }], today, cause('b')))
  expect(exact.remainingOere).toBe(0)
})

test('a referral that the ceiling does not reach is refused by the act, with what is left, and nothing is written', async () => {
  // Three started months at 10,000 kr. are 30,000; the ceiling is 25,000.
  const lot = await freshLot('TEST-REFER', 25_000n * kr)
  const input = await wanted(lot)
  const before = await entriesOf(lot)
  await expect(house.as(cast.caseworker, refer, input)).rejects.toMatchObject({
    code: 'conflict',
    rule: 'CEIL-HARD',
    details: { remainingOere: 2_500_000, wantedOere: 3_000_000 },
  })
  expect(await entriesOf(lot)).toBe(before)
  const shorter = { ...input, endsOn: '2026-11-30' }
  expect(await house.as(cast.caseworker, refer, shorter)).toMatchObject({
    committedOere: 2_000_000n,
    remainingOere: 500_000n,
  })
})

test('PARALLEL: sixteen referrals at once on a ceiling for five: exactly five are sent', async () => {
  const lot = await freshLot('TEST-FIVE', 150_000n * kr)
  const inputs = await Promise.all(Array.from({ length: 16 }, () => wanted(lot)))
  const sent = await Promise.allSettled(inputs.map((input) => house.as(cast.caseworker, refer, input)))
  expect(sent.filter((s) => s.status === 'fulfilled')).toHaveLength(5)
  for (const s of sent)
    if (s.status === 'rejected') expect(s.reason).toMatchObject({ code: 'conflict', rule: 'CEIL-HARD' })
  expect(await standing(lot)).toMatchObject({ committed: 150_000n * kr, used: 0n })
  expect(await differenceOere()).toBe(0n)
})

test('use beyond the commitment and the ceiling is recorded as overrun, never refused', async () => {
  // One started month committed is the whole ceiling of 10,000 kr.; a week of 40 hours at 50 kr. is 2,000 kr. more.
  const lot = await freshLot('TEST-OVER', 10_000n * kr)
  const placement = await employedOn(lot, '2026-10-31')
  await asStaff((tx) => postUse(tx, lot, today, 10_000n * kr, 'none', cause('month')))
  const answer = await house.as(cast.mentor, registerHours, { placement, week: today, hours: 40 })
  expect(answer.overrunOere).toBe(0n)
  // used 12,000 + committed 8,000 − ceiling 10,000: the uncommitted month is what lies above the ceiling.
  expect(await standing(lot)).toMatchObject({ used: 12_000n * kr, committed: 8_000n * kr, overrun: 10_000n * kr })
  expect(await differenceOere()).toBe(0n)
})

test('PARALLEL: eight mentors on one ceiling lose no update', async () => {
  const lot = await freshLot('TEST-EIGHT', million)
  const placements = await Promise.all(Array.from({ length: 8 }, () => employedOn(lot, '2026-12-31')))
  const weeks = ['2026-W41', '2026-W42', '2026-W43', '2026-W44']
  const at = instantOn('2026-11-02')
  const all = placements.flatMap((placement, i) => weeks.map((week) => ({ placement, week, hours: 5 + i })))
  const done = await Promise.allSettled(all.map((input) => house.as(cast.mentor, registerHours, input, { at })))
  expect(done.filter((d) => d.status === 'rejected')).toEqual([])
  // 4 weeks × (5 + 6 + … + 12 = 68 hours) at 50 kr.
  expect(await standing(lot)).toMatchObject({ used: 4n * 68n * 50n * kr })
  expect(await differenceOere()).toBe(0n)
})

type Step = { kind: 'commit' | 'use' | 'correct' | 'settle'; who: number; amount: number }
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('commit', 'use', 'use', 'correct', 'settle'),
  who: fc.integer({ min: 0, max: 3 }),
  amount: fc.integer({ min: 1, max: 40 }),
})

test('any sequence of commit, use, correct and settle leaves the counters a small model foretells', async () => {
  let n = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const lot = await freshLot(`TEST-ANY-${++n}`, 100n)
      const model = new Model(100n)
      for (const { kind, who, amount } of steps) await play(lot, model, kind, `${n}/${who}`, BigInt(amount))
    }),
    { numRuns: 12 },
  )
  expect(await differenceOere()).toBe(0n)
})

async function play(lot: string, model: Model, kind: Step['kind'], who: string, amount: bigint): Promise<void> {
  const run = (): Promise<unknown> => {
    if (kind === 'commit')
      return asStaff((tx) => commit(tx, lot, [{ year: 2026, amountOere: amount }], today, cause(who)))
    if (kind === 'settle') return asStaff((tx) => settle(tx, who, today, cause(who)))
    return asStaff((tx) => postUse(tx, lot, today, kind === 'use' ? amount : -amount, who, cause(who)))
  }
  const done = await run().then(
    () => true,
    (error: { code?: string }) => {
      expect(['VIFTE', '23505']).toContain(error.code)
      return false
    },
  )
  expect(done, `${kind} ${who} ${amount}`).toBe(model[kind](who, amount))
  expect(await standing(lot)).toMatchObject(model.counters())
}

/** What the ledger promises, in the plainest form: outstanding = committed − used, never below zero, nothing once settled. */
class Model {
  readonly limit: bigint
  readonly commitments = new Map<string, { amount: bigint; used: bigint; settled: boolean }>()
  used = 0n
  constructor(limit: bigint) {
    this.limit = limit
  }
  counters() {
    const left = [...this.commitments.values()].map((c) => (c.settled || c.used > c.amount ? 0n : c.amount - c.used))
    const committed = left.reduce((a, b) => a + b, 0n)
    const over = this.used + committed - this.limit
    return { used: this.used, committed, overrun: over > 0n ? over : 0n }
  }
  commit(who: string, amount: bigint): boolean {
    const { used, committed, overrun } = this.counters()
    if (this.commitments.has(who) || used - overrun + committed + amount > this.limit) return false
    this.commitments.set(who, { amount, used: 0n, settled: false })
    return true
  }
  use(who: string, amount: bigint): boolean {
    this.used += amount
    const own = this.commitments.get(who)
    if (own) own.used += amount
    return true
  }
  correct(who: string, amount: bigint): boolean {
    return this.use(who, -amount)
  }
  settle(who: string): boolean {
    const own = this.commitments.get(who)
    if (own) own.settled = true
    return true
  }
}

/** A practice agreement of one lot through the acts: 10,000 kr. a place and month, 50 kr. an hour, 40 places. */
async function freshLot(code: string, ceilingOere: bigint, places = 40): Promise<string> {
  const suppliers = [lot1.supplier]
  const title = `Delaftale i ${code}`
  await house.as(cast.officer, recordAward, {
    id: `${code}-T`,
    title: code,
    procedure: 'light-tender',
    decidedOn: '2025-11-03',
    reason: 'Bedste tilbud.',
    lots: [{ no: 1, title, suppliers }],
  })
  await house.as(cast.officer, concludeAgreement, {
    code,
    name: code,
    award: `${code}-T`,
    concludedOn: '2025-11-17',
    startsOn: '2026-01-01',
    endsBefore: '2027-01-01',
    lots: [
      {
        no: 1,
        title,
        targetGroup: lot1.targetGroup,
        capacity: places,
        ceilingOere,
        line: 'EB-INDSATS-1',
        prices: [
          { unit: 'place-month', amountOere: 10_000n * kr, validFrom: '2026-01-01' },
          { unit: 'paid-hour', amountOere: 50n * kr, validFrom: '2026-01-01' },
        ],
      },
    ],
  })
  return `${code}/1`
}

async function wanted(lot: string, endsOn = '2026-12-31') {
  const citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen())).id
  return { citizen, lot, supplier: lot1.supplier, startsOn: today, endsOn, purpose: 'Et forløb under loftet.' }
}

async function employedOn(lot: string, endsOn: string): Promise<string> {
  const { referral } = await house.as(cast.caseworker, refer, await wanted(lot, endsOn))
  await house.as(supplierOf(1), acceptReferral, { referral })
  const input = { referral, enterprise: 'ent-bageri', startsOn: today, tasks: 'Pakning' }
  return (await house.as(cast.mentor, recordPlacement, input)).placement
}

async function asStaff<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const by = await personOf(house, cast.caseworker)
  return transact(databaseFor(house.databases, by.role), claimsOf(by, false), work)
}

async function standing(lot: string) {
  const [a] = await asStaff((tx) => lotAccounts(tx, { lot }))
  if (!a) throw new Error(`${lot} har ingen konto`)
  return { used: a.used_oere, committed: a.committed_oere, overrun: a.overrun_oere }
}

async function entriesOf(lot: string): Promise<number> {
  return house.asOwner(async (client) => {
    const { rowCount } = await client.query(
      'select from budget.entry e join budget.account a on a.id = e.account where a.lot = $1',
      [lot],
    )
    return rowCount ?? 0
  })
}

async function differenceOere(): Promise<bigint> {
  return (await house.as(cast.controller, reconcileLedger, {})).differencesOere
}

function cause(id: string) {
  return { kind: 'test', id, label: `Prøve ${id}`, href: '/' }
}

test('PLACES: the last place is given once, however many ask for it at the same time', async () => {
  const lot = await freshLot('TEST-LAST', million, 1)
  const inputs = await Promise.all(Array.from({ length: 6 }, () => wanted(lot)))
  const sent = await Promise.allSettled(inputs.map((input) => house.as(cast.caseworker, refer, input)))
  expect(sent.filter((s) => s.status === 'fulfilled')).toHaveLength(1)
  for (const s of sent)
    if (s.status === 'rejected') expect(s.reason).toMatchObject({ code: 'unlawful', rule: 'PLACES' })
})

test('DUPLICATE: the same citizen asked for twice at once is referred once', async () => {
  const lot = await freshLot('TEST-TWIN', million)
  const input = await wanted(lot)
  const sent = await Promise.allSettled([1, 2, 3].map(() => house.as(cast.caseworker, refer, input)))
  expect(sent.filter((s) => s.status === 'fulfilled')).toHaveLength(1)
  for (const s of sent)
    if (s.status === 'rejected') expect(s.reason).toMatchObject({ code: 'conflict', rule: 'DUPLICATE' })
})

import { expect, test } from 'vitest'
import type { Claims } from '../../platform/by.ts'
import { cast, lot1, today } from '../../../test/cast.ts'
import { cloneHouse } from '../../../test/house.ts'
import { refusedWith, rolledBack } from '../../../test/setup/rolled-back.ts'
import { lotAccounts } from './account.store.ts'
import { entries, entrySums } from './entries.store.ts'
import { reconcile } from './reconcile.store.ts'
import { roomAt, yearRoom } from './room.store.ts'
import { openCommitments } from './commitment.store.ts'
import { depositExceedance } from './exceedance.store.ts'
import { commit, ledgerCut, postLimit, postUse, settle } from './ledger.store.ts'
import { sql } from 'kysely'

const house = await cloneHouse()
const controller: Claims = {
  by: cast.controller,
  role: 'controller',
  enterprise: null,
  world: 'practice',
  personAct: null,
}
const supplier: Claims = { ...controller, by: cast.mentor, role: 'mentor', enterprise: lot1.supplier }
const why = (id: string) => ({ kind: 'test', id, label: 'Prøve', href: '/' })
const part = (amountOere: bigint) => [{ year: 2026, amountOere }]

test('a commitment becomes use: what it releases is what is used, on the lot and on the year', async () => {
  await rolledBack(house, controller, async (tx) => {
    const [before] = await lotAccounts(tx, { lot: lot1.id })
    const cut = Number(await ledgerCut(tx))
    await commit(tx, lot1.id, part(1_000n), today, why('c1'))
    await postUse(tx, lot1.id, today, 300n, 'c1', why('u1'))
    await postUse(tx, lot1.id, today, -100n, 'c1', why('u2'))
    const [after] = await lotAccounts(tx, { lot: lot1.id })
    expect((after?.used_oere ?? 0n) - (before?.used_oere ?? 0n)).toBe(200n)
    expect((after?.committed_oere ?? 0n) - (before?.committed_oere ?? 0n)).toBe(800n)
    const rows = (await entries(tx, { world: 'practice', limit: 1_000, after: cut })).map((e) => [
      e.account_kind,
      e.kind,
      e.amount_oere,
    ])
    const both = (kind: string, amount: bigint) => [
      ['lot', kind, amount],
      ['year', kind, amount],
    ]
    expect(rows).toEqual([
      ...both('commitment', 1_000n),
      ...both('use', 300n),
      ...both('release', -300n),
      ...both('use', -100n),
      ...both('release', 100n),
    ])
    expect(await settle(tx, 'c1', today, why('s1'))).toBe(800n)
    expect(await settle(tx, 'c1', today, why('s1'))).toBe(0n)
    expect((await reconcile(tx)).filter((r) => r.differenceOere !== 0n)).toEqual([])
  })
})

test('the rows of one cause are its own: what was committed, and what was settled of it', async () => {
  await rolledBack(house, controller, async (tx) => {
    await commit(tx, lot1.id, part(1_000n), today, why('c9'))
    await commit(tx, lot1.id, part(2_000n), today, why('c10'))
    await settle(tx, 'c9', today, why('c9'))
    const of = { world: 'practice', limit: 100, account: 'lot', cause: 'c9' } as const
    expect((await entries(tx, of)).map((e) => [e.kind, e.amount_oere])).toEqual([
      ['commitment', 1_000n],
      ['release', -1_000n],
    ])
    expect((await entrySums(tx, { ...of, kind: 'commitment' })).map((s) => s.sumOere)).toEqual([1_000n])
  })
})

test('an account recomputed up to a cut is what stood at the cut', async () => {
  await rolledBack(house, controller, async (tx) => {
    const cut = Number(await ledgerCut(tx))
    const [a] = await lotAccounts(tx, { lot: lot1.id })
    await commit(tx, lot1.id, part(5_000n), today, why('c2'))
    await postUse(tx, lot1.id, today, 7_000n, 'c2', why('u3'))
    const then = {
      ceiling: a?.limit_oere,
      exceedance: a?.exceedance_oere,
      used: a?.used_oere,
      committed: a?.committed_oere,
      overrun: a?.overrun_oere,
    }
    expect(await roomAt(tx, 'PRACTICE-LOCAL', 1, cut)).toEqual(then)
    const now = await roomAt(tx, 'PRACTICE-LOCAL', 1)
    expect(now.used - (then.used ?? 0n)).toBe(7_000n)
    expect(now.committed).toBe(then.committed)
  })
})

test('a year beyond its appropriation is named, and passes; a year without one refuses', async () => {
  await rolledBack(house, controller, async (tx) => {
    const { appropriated, used, committed } = await yearRoom(tx, {
      line: 'EB-INDSATS-1',
      year: 2026,
      world: 'practice',
    })
    const left = appropriated - used - committed
    await postLimit(
      tx,
      (await lotAccounts(tx, { lot: lot1.id }))[0]?.account ?? 0,
      'ceiling',
      2n * left,
      today,
      why('more'),
    )
    const done = await commit(tx, lot1.id, part(left + 1n), today, why('c3'))
    expect(done.warnings).toEqual([{ rule: 'YEAR-APPROPRIATION', year: 2026, overOere: 1 }])
    const later = [{ year: 2031, amountOere: 1n }]
    expect(await refusedWith(tx, () => commit(tx, lot1.id, later, today, why('c4')))).toBe('VIFTE')
  })
})

test('sums are apart for each kind of account, so that nothing is counted twice', async () => {
  await rolledBack(house, controller, async (tx) => {
    const sums = await entrySums(tx, { world: 'practice', kind: 'use', limit: 1 })
    const [lot, year] = [sums.find((s) => s.accountKind === 'lot'), sums.find((s) => s.accountKind === 'year')]
    expect(lot?.sumOere).toBe(year?.sumOere)
    expect(lot?.count).toBe(year?.count)
  })
})

test('a supplier’s login reads no account and no entry, and commits nothing', async () => {
  await rolledBack(house, supplier, async (tx) => {
    expect(await refusedWith(tx, () => lotAccounts(tx, {}))).toBe('42501')
    expect(await refusedWith(tx, () => entries(tx, { world: 'practice', limit: 1 }))).toBe('42501')
    expect(await refusedWith(tx, () => commit(tx, lot1.id, part(1n), today, why('c5')))).toBe('42501')
    expect(await refusedWith(tx, () => sql`update budget.account set limit_oere = 0`.execute(tx))).toBe('42501')
  })
})

test('nobody’s daily login changes an entry, a counter or a commitment', async () => {
  await rolledBack(house, controller, async (tx) => {
    for (const statement of [
      'update budget.entry set amount_oere = 1',
      'delete from budget.entry',
      'update budget.account set used_oere = 0',
      'update budget.commitment set settled = true',
    ])
      expect(await refusedWith(tx, () => sql.raw(statement).execute(tx)), statement).toBe('42501')
  })
})

test('FOUR-EYES: what two people decide above the ceiling is room, stands apart, and is no one person’s to give', async () => {
  await rolledBack(house, controller, async (tx) => {
    const [a] = await lotAccounts(tx, { lot: lot1.id })
    const cut = Number(await ledgerCut(tx))
    const exceed = (preparedBy: string) =>
      depositExceedance(tx, { lot: lot1.id, amountOere: 500n, day: today, cause: why('m1'), preparedBy })
    expect(await refusedWith(tx, () => exceed(cast.controller))).toBe('VIFTE')
    await exceed(cast.secondController)
    expect(await refusedWith(tx, () => exceed(cast.secondController))).toBe('23505')
    const left = (a?.limit_oere ?? 0n) - (a?.used_oere ?? 0n) + (a?.overrun_oere ?? 0n) - (a?.committed_oere ?? 0n)
    expect(await refusedWith(tx, () => commit(tx, lot1.id, part(left + 501n), today, why('c6')))).toBe('VIFTE')
    expect(await commit(tx, lot1.id, part(left + 500n), today, why('c6'))).toMatchObject({ remainingOere: 0 })
    const [after] = await lotAccounts(tx, { lot: lot1.id })
    expect(after).toMatchObject({ limit_oere: a?.limit_oere, exceedance_oere: 500n })
    const own = { world: 'practice', limit: 9, after: cut, kind: 'exceedance' } as const
    expect((await entries(tx, own)).map((e) => e.amount_oere)).toEqual([500n])
    expect((await reconcile(tx)).filter((r) => r.differenceOere !== 0n)).toEqual([])
  })
})

test('what is open of a cause is what is not used and not settled, in its year', async () => {
  await rolledBack(house, controller, async (tx) => {
    await commit(tx, lot1.id, part(900n), today, why('c7'))
    await postUse(tx, lot1.id, today, 300n, 'c7', why('u7'))
    const [open] = await openCommitments(tx, { lot: lot1.id, cause: 'c7' })
    expect(open).toMatchObject({ causeId: 'c7', kind: 'test', year: 2026, amountOere: 900n, outstandingOere: 600n })
    expect(await openCommitments(tx, { cause: 'c7', after: '2027-01-01' })).toEqual([])
    await settle(tx, 'c7', today, why('s7'))
    expect(await openCommitments(tx, { cause: 'c7' })).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import type { Claims } from '../../platform/by.ts'
import { cast, lot1, lot2, today } from '../../../test/cast.ts'
import { cloneHouse } from '../../../test/house.ts'
import { refusedWith, rolledBack } from '../../../test/setup/rolled-back.ts'
import { sent, underWay } from '../../../test/steps.ts'
import { insertAnswer } from './answer.store.ts'
import { referralStates, stateOf } from './state.ts'
import { openReferralOf, pressure, referralOf, referrals } from './referral.store.ts'

const house = await cloneHouse()
const staff: Claims = { by: cast.caseworker, role: 'caseworker', enterprise: null, world: 'practice', personAct: 'yes' }
const supplier: Claims = {
  by: cast.supplier,
  role: 'supplier',
  enterprise: lot1.supplier,
  world: 'practice',
  personAct: 'yes',
}
const filter = { world: 'practice', today, limit: 500 } as const

test('pressure: accepted and begun is in use, sent or not yet begun is waiting, declined and ended is neither', async () => {
  const before = await rolledBack(house, staff, (tx) => pressure(tx, 'practice', today))
  const waiting = await sent(house)
  await underWay(house)
  await underWay(house, { startsOn: '2026-11-02' })
  const after = await rolledBack(house, staff, async (tx) => {
    const standing = await pressure(tx, 'practice', today)
    const answer = {
      referral: waiting.referral,
      world: 'practice',
      supplier: lot1.supplier,
      kind: 'decline',
      reason: 'Fuldt hold.',
      on: today,
      by: 'x',
    } as const
    await insertAnswer(tx, answer)
    return { standing, declined: await pressure(tx, 'practice', today) }
  })
  const was = before.get(lot1.id) ?? { inUse: 0, waiting: 0 }
  expect(after.standing.get(lot1.id)).toEqual({ inUse: was.inUse + 1, waiting: was.waiting + 2 })
  expect(after.declined.get(lot1.id)).toEqual({ inUse: was.inUse + 1, waiting: was.waiting + 1 })
})

test('an open referral is found on its own lot only, and no longer once the course is over', async () => {
  const { citizen, referral } = await sent(house)
  await rolledBack(house, staff, async (tx) => {
    expect(await openReferralOf(tx, citizen, lot1.id, today)).toBe(referral)
    expect(await openReferralOf(tx, citizen, lot2.id, today)).toBeUndefined()
    expect(await openReferralOf(tx, citizen, lot1.id, '2027-01-01')).toBeUndefined()
  })
})

test('newest first, and a page goes on exactly where the last one ended', async () => {
  await rolledBack(house, staff, async (tx) => {
    const all = await referrals(tx, filter)
    const pages: string[] = []
    let after: { sentOn: string; id: string } | undefined
    for (;;) {
      const rows = await referrals(tx, { ...filter, limit: 7, after })
      pages.push(...rows.slice(0, 7).map((r) => r.id))
      const last = rows.length > 7 ? rows[6] : undefined
      if (!last) break
      after = { sentOn: last.sent_on, id: last.id }
    }
    expect(pages).toEqual(all.map((r) => r.id))
  })
})

test('each state finds its own rows and no others, and every row has one', async () => {
  for (const day of [today, '2026-12-01']) {
    await rolledBack(house, staff, async (tx) => {
      const count = (await referrals(tx, { ...filter, today: day, limit: 5_000 })).length
      let found = 0
      for (const state of referralStates) {
        const rows = await referrals(tx, { ...filter, today: day, state, limit: 5_000 })
        expect(rows.filter((r) => stateOf(r, day) !== state)).toEqual([])
        found += rows.length
      }
      expect(found).toBe(count)
    })
  }
})

test('a supplier’s rows are its own, and its answer cannot be another’s', async () => {
  const { referral } = await sent(house, { lot: 2 })
  await rolledBack(house, supplier, async (tx) => {
    const rows = await referrals(tx, filter)
    expect(new Set(rows.map((r) => r.supplier))).toEqual(new Set([lot1.supplier]))
    await expect(referralOf(tx, referral)).rejects.toMatchObject({ code: 'not-found' })
    const answer = {
      referral,
      world: 'practice',
      supplier: lot2.supplier,
      kind: 'accept',
      reason: null,
      on: today,
      by: 'x',
    } as const
    expect(await refusedWith(tx, () => insertAnswer(tx, answer))).toBe('42501')
    expect(await refusedWith(tx, () => insertAnswer(tx, { ...answer, supplier: lot1.supplier }))).toBe('42501')
    expect(
      await refusedWith(tx, () =>
        insertAnswer(tx, { ...answer, supplier: lot1.supplier, referral: newId(`${today}T09:00:00Z`) }),
      ),
    ).toBe('42501')
  })
})

test('without an act about a person no citizen has a name', async () => {
  const { referral } = await sent(house)
  await rolledBack(house, { ...staff, personAct: null }, async (tx) => {
    expect(await referralOf(tx, referral)).toMatchObject({ citizen_name: null, protected: null })
  })
})

import { expect, test } from 'vitest'
import { reconcileLedger } from '../../src/budget/index.ts'
import { claims, listBatches, listClaims } from '../../src/claims/index.ts'
import { registerAttendance } from '../../src/delivery/index.ts'
import { instantOn, type Act } from '../../src/platform/index.ts'
import { claimMonths } from '../../src/story/claims.ts'
import { tellerOf } from '../../src/story/teller.ts'
import { counted } from '../rest.ts'
import { usedIn } from '../claims.ts'
import { cast, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { employed } from '../steps.ts'

const house = await cloneHouse()

test('the last months are claimed, approved and paid; the newest stand in every state, and one payment is to be mended', async () => {
  await claimMonths(await tellerOf(house), '2026-06', today)
  const { rows } = await house.as(cast.controller, listClaims, {})
  const of = (month: string) => rows.filter((r) => r.month === month)
  expect(new Set(of('2026-07').map((r) => r.state))).toEqual(new Set(['paid']))
  expect(of('2026-08').filter((r) => r.state === 'payment-rejected')).toHaveLength(1)
  expect(new Set(of('2026-09').map((r) => r.state)).size).toBeGreaterThan(2)
  expect((await house.as(cast.controller, listBatches, {})).toMend).toHaveLength(1)
})

test('what was paid of a month is what the ledger holds as used', async () => {
  const { paidOere } = await house.as(cast.controller, listClaims, { month: '2026-07' })
  expect(paidOere).toBe(await usedIn(house, '2026-07'))
  expect((await house.as(cast.controller, reconcileLedger, {})).differencesOere).toBe(0n)
})

test('TWICE: told again, nothing comes twice', async () => {
  const before = await Promise.all([
    counted(house, 'claims.step'),
    counted(house, 'claims.payment'),
    counted(house, 'claims.invoice'),
  ])
  await claimMonths(await tellerOf(house), '2026-06', today)
  const after = await Promise.all([
    counted(house, 'claims.step'),
    counted(house, 'claims.payment'),
    counted(house, 'claims.invoice'),
  ])
  expect(after).toEqual(before)
})

test('what waits is on the desk of whoever is next', async () => {
  const desk = async (as: string) => (await house.request('/overblik', { as })).text()
  expect(await desk(cast.caseworker)).toMatch(/Attestér leverancen for|Svar på leverandørens rettelse/)
  expect(await desk(cast.controller)).toContain('Ret betalingen for august 2026')
})

test('a month nobody has run is asked for, also when it was missed, and no other', async () => {
  const asked = async (at: string) => {
    const { rows } = (await house.as(cast.controller, claims.ports.waiting as Act, {}, { at: instantOn(at) })) as {
      rows: { what: string }[]
    }
    return rows.filter((r) => r.what.startsWith('Dan afregninger')).map((r) => r.what)
  }
  expect(await asked(today)).toEqual([])
  const course = await employed(house)
  await house.as(cast.mentor, registerAttendance, { referral: course.referral, day: today, kind: 'present' })
  expect(await asked('2026-10-31')).toEqual([])
  expect(await asked('2026-11-01')).toEqual(['Dan afregninger for oktober 2026'])
  expect(await asked('2026-12-31')).toEqual(['Dan afregninger for oktober 2026'])
})

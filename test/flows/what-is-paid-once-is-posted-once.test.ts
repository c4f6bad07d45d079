import { expect, test } from 'vitest'
import { listEntries } from '../../src/budget/index.ts'
import { listUses, priceMonthAct, registerAttendance, registerStep, showCourse } from '../../src/delivery/index.ts'
import { toJson } from '../../src/platform/index.ts'
import { recordCitizen, refer, showReferral } from '../../src/referrals/index.ts'
import { cast, lot1, lot2, newCitizen } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { agreedFor, courseOn, price } from '../kinds.ts'
import { withLogin } from '../login.ts'

const house = await cloneHouse()
const prices = [
  price('course-started', 8_000n),
  price('hour', 400n),
  price('hour', 500n, '2026-01-01'),
  price('place-days', 11_000n),
  price('step', 5_000n, '2025-01-01', 'job'),
]
const lot = await agreedFor(house, 'ONCE', { prices })

test('PARALLEL: eight first days of a course start it once, and eight hands on one step reach it once', async () => {
  const { referral } = await courseOn(house, lot, '2026-09-01', '2026-10-06', { expectedDeliveredHours: 1 })
  const days = ['01', '02', '03', '04', '07', '08', '09', '10'].map((d) => `2026-09-${d}`)
  await Promise.all(
    days.map((day) => house.as(cast.mentor, registerAttendance, { referral, day, kind: 'present', hours: 1 })),
  )
  const input = { referral, step: 'job', reachedOn: '2026-09-10' }
  const steps = await Promise.allSettled(days.map(() => house.as(cast.mentor, registerStep, input)))
  expect(steps.filter((s) => s.status === 'fulfilled')).toHaveLength(1)
  for (const s of steps) if (s.status === 'rejected') expect(s.reason).toMatchObject({ code: 'stale', rule: 'STALE' })
  const wanted = { lot, supplier: lot1.supplier, month: '2026-09' }
  const added = await Promise.all(days.map(() => house.as(cast.controller, priceMonthAct, wanted)))
  expect(added.map((a) => a.addedOere).filter((oere) => oere !== 0n)).toEqual([1_100_000n])
  const { uses } = await house.as(cast.mentor, showCourse, { referral })
  // 8.000 + 8 × 500 + 5.000 + 11.000 kr.
  expect(uses.reduce((n, u) => n + u.amountOere, 0n)).toBe(2_800_000n)
  const listed = await house.as(cast.controller, listUses, { lot, month: '2026-09' })
  expect(listed.amountOere).toBe(2_800_000n)
})

test('YEAR-EDGE: a course over New Year is committed in two parts, each at its own year’s price', async () => {
  const expected = { expectedDeliveredHours: 20, expectedSteps: [] }
  const { referral, committedOere } = await courseOn(house, lot, '2025-12-01', '2026-01-31', expected)
  // 2025: 8.000 + 11.000 + 10 × 400 = 23.000 kr. 2026: 11.000 + 10 × 500 = 16.000 kr.
  expect(committedOere).toBe(3_900_000n)
  const part = async (year: number) => {
    const { rows } = await house.as(cast.controller, listEntries, {
      account: 'year',
      kind: 'commitment',
      cause: referral,
      year,
    })
    return rows.map((r) => r.amountOere)
  }
  expect([await part(2025), await part(2026)]).toEqual([[2_300_000n], [1_600_000n]])
  const { cost } = await house.as(cast.caseworker, showReferral, { referral })
  expect(cost?.map((row) => row.amountOere).reduce((n, oere) => n + oere, 0n)).toBe(committedOere)
})

test('a step nobody agreed on, hours nobody expects and a stranger’s course are refused', async () => {
  const citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen())).id
  const asked = { citizen, lot, supplier: lot1.supplier, startsOn: '2026-10-07', endsOn: '2026-11-30', purpose: 'Job' }
  await expect(house.as(cast.caseworker, refer, { ...asked, expectedSteps: ['måne'] })).rejects.toMatchObject({
    code: 'invalid',
    details: { issues: [{ field: 'expectedSteps' }] },
  })
  const hours = await agreedFor(house, 'BY-HOUR', { prices: [price('hour', 400n)] })
  await expect(house.as(cast.caseworker, refer, { ...asked, lot: hours })).rejects.toMatchObject({
    code: 'invalid',
    details: { issues: [{ field: 'expectedDeliveredHours' }] },
  })
  const { referral } = await courseOn(house, lot, '2026-09-01', '2026-10-06', { expectedDeliveredHours: 1 })
  for (const [who, step, code] of [
    [cast.otherSupplier, 'job', 'not-found'],
    [cast.mentor, "'; drop table delivery.step --", 'unlawful'],
    [cast.mentor, '1'.repeat(61), 'invalid'],
    [cast.caseworker, 'job', 'forbidden'],
  ] as const)
    await expect(house.as(who, registerStep, { referral, step, reachedOn: '2026-09-10' })).rejects.toMatchObject({
      code,
    })
  const day = { referral, day: '2026-09-10', kind: 'present' as const }
  for (const time of ['25', '-1', 'mange', '1e2'])
    await expect(house.as(cast.mentor, registerAttendance, { ...day, hours: time })).rejects.toMatchObject({
      code: 'invalid',
    })
})

test('a supplier’s login keeps no priced row on another’s lot or in another’s name', async () => {
  const claims = { by: 'x', role: 'supplier', enterprise: lot2.supplier, world: 'practice', personAct: 'yes' }
  const about = {
    world: 'practice',
    supplier: lot1.supplier,
    referral: null,
    source: 'month',
    sourceId: null,
    at: '2026-10-01',
  }
  const draft = { unit: 'fixed-period', variant: 'month', key: 'k', day: '2026-10-01', hundredths: 100, priceOere: 1 }
  const use = {
    ...draft,
    standsOere: 1,
    amountOere: 1,
    rule: 'fixed-period/1',
    input: {},
    cause: { kind: 'a', id: 'b', label: 'c', href: '/' },
  }
  const post = (on: string) => `select delivery.post_uses('${on}', '${toJson(about)}', '${toJson([use])}')`
  for (const on of [lot1.id, lot2.id])
    await expect(withLogin(house, 'supplier', claims, post(on))).rejects.toMatchObject({
      code: expect.stringMatching(/42501|VIFTE|23503/) as string,
    })
})

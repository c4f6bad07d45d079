import { expect, test } from 'vitest'
import { recomputeClaims } from '../../src/claims/index.ts'
import { registerAttendance, registerHours } from '../../src/delivery/index.ts'
import { generated, shown, usedIn } from '../claims.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { employed, supplierOf } from '../steps.ts'

const house = await cloneHouse()
await generated(house, '2026-08')

test('RETRO: enrolled after the monthly run with a start in the closed month: a supplementary claim in the next run, once', async () => {
  const late = await employed(house, { startsOn: '2026-08-10' })
  await house.as(cast.mentor, registerAttendance, { referral: late.referral, day: '2026-08-12', kind: 'present' })
  const next = await generated(house, '2026-09')
  const supplements = next.claims.filter((c) => c.supplement > 0)
  // One started month at 13.250 kr.
  expect(supplements).toMatchObject([{ month: '2026-08', supplement: 1, lines: 1, claimedOere: 1_325_000n }])
  expect(next.claims.filter((c) => c.supplement === 0).every((c) => c.month === '2026-09')).toBe(true)
  expect((await shown(house, supplements[0]?.claim ?? '')).lines).toMatchObject([{ referral: late.referral }])
  expect((await generated(house, '2026-09')).claims).toEqual([])
  expect((await generated(house, '2026-08')).claims).toEqual([])
})

test('RETRO: a correction of a claimed month is a supplementary claim below zero, once', async () => {
  const course = await employed(house, { lot: 2, startsOn: '2026-09-01' })
  const by = supplierOf(2)
  const input = { placement: course.placement, week: '2026-W37', hours: 10 }
  const first = await house.as(by, registerHours, input)
  // 10 hours at 47 kr.
  expect((await generated(house, '2026-09')).claims).toMatchObject([{ supplement: 1, claimedOere: 47_000n }])
  await house.as(by, registerHours, { ...input, hours: 7.5, replaces: first.id })
  // 2,5 hours taken back.
  expect((await generated(house, '2026-09')).claims).toMatchObject([{ supplement: 2, claimedOere: -11_750n }])
  expect((await generated(house, '2026-09')).claims).toEqual([])
})

test('what is claimed of a month, supplements and all, is what was used in it', async () => {
  for (const month of ['2026-08', '2026-09']) {
    const claimed = await house.asOwner(async (client) => {
      const { rows } = await client.query<{ sum: string }>(
        'select sum(claimed_oere) as sum from claims.claim where month = $1',
        [`${month}-01`],
      )
      return BigInt(rows[0]?.sum ?? 0)
    })
    expect(claimed).toBe(await usedIn(house, month))
  }
})

test('RULE-VERSION: every line’s stored input, under the rule it was made by, gives the amount that stands', async () => {
  const told = await house.as(cast.auditor, recomputeClaims, { month: '2026-08' })
  expect(told.lines).toBeGreaterThan(5)
  expect(told).toMatchObject({ differences: [] })
})

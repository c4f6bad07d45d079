import { expect, test } from 'vitest'
import { listEntries } from '../../src/budget/index.ts'
import { registerAttendance } from '../../src/delivery/index.ts'
import { endCourse, recordCitizen, showCitizen } from '../../src/referrals/index.ts'
import { agreement, cast, lot1, newCitizen } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { underWay } from '../steps.ts'

const house = await cloneHouse()
const [early, late] = ['2026-09-04', '2026-09-21']

test('a price that changes inside a month leaves no money nobody owes', async () => {
  await house.asOwner((c) =>
    c.query(
      `insert into portfolio.price (world, lot, unit, amount_oere, valid_from) values ('practice', $1, 'place-month', 9000000, '2026-09-15')`,
      [lot1.id],
    ),
  )
  const { referral } = await underWay(house, { startsOn: '2026-09-01' })
  const days = [early, late] as const
  const rows = []
  for (const day of days) rows.push(await house.as(cast.mentor, registerAttendance, { referral, day, kind: 'present' }))
  expect(await usedOn(referral)).toBe(rows[0]?.usedOere)
  for (const [i, day] of days.entries())
    await house.as(cast.mentor, registerAttendance, { referral, day, kind: 'excused', replaces: rows[i]?.id })
  expect(await usedOn(referral)).toBe(0n)
})

test('what was registered is corrected after the course was ended before it', async () => {
  const { referral } = await underWay(house, { startsOn: '2026-09-01' })
  const { id } = await house.as(cast.mentor, registerAttendance, { referral, day: late, kind: 'present' })
  await house.as(cast.caseworker, endCourse, { referral, reason: 'Begyndt i arbejde.', endedOn: early })
  const corrected = await house.as(cast.mentor, registerAttendance, {
    referral,
    day: late,
    kind: 'absent',
    replaces: id,
  })
  expect(corrected.usedOere).toBeLessThan(0n)
  const another = house.as(cast.mentor, registerAttendance, { referral, day: '2026-09-22', kind: 'present' })
  await expect(another).rejects.toMatchObject({ code: 'unlawful', rule: 'IN-COURSE' })
})

test.each([true, 'true', 'Ja', 'ja', 'on', '1', 1])('a protected address said as %j is protected', async (word) => {
  const { id } = await house.as(cast.caseworker, recordCitizen, { ...newCitizen(), protected: word })
  expect(await house.as(cast.caseworker, showCitizen, { citizen: id })).toMatchObject({ protected: true })
})

test('a word that is neither yes nor no is refused, never taken for no', async () => {
  const wish = house.as(cast.caseworker, recordCitizen, { ...newCitizen(), protected: 'måske' })
  await expect(wish).rejects.toMatchObject({ code: 'invalid' })
})

test('a lot’s use in a year is what was used in it', async () => {
  const all = await house.as(cast.controller, listEntries, { agreement, lot: 1, kind: 'use' })
  const years = await Promise.all(
    [2024, 2025, 2026].map((year) => house.as(cast.controller, listEntries, { agreement, lot: 1, kind: 'use', year })),
  )
  expect(years.reduce((s, y) => s + y.sumOere, 0n)).toBe(all.sumOere)
  expect(years.every((y) => y.count > 0)).toBe(true)
})

/** What the course has cost: its entries' causes lead to its own page. */
async function usedOn(referral: string): Promise<bigint> {
  const { rows } = await house.as(cast.controller, listEntries, { agreement, lot: 1, kind: 'use' })
  return rows.filter((r) => r.cause.href.includes(referral)).reduce((s, r) => s + r.amountOere, 0n)
}

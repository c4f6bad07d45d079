import { expect, test } from 'vitest'
import type { Claims } from '../../platform/by.ts'
import { instantOn } from '../../platform/index.ts'
import { agreement, cast, today } from '../../../test/cast.ts'
import { cloneHouse } from '../../../test/house.ts'
import { rolledBack } from '../../../test/setup/rolled-back.ts'
import { employed } from '../../../test/steps.ts'
import { standingHours } from '../course/course.store.ts'
import { registerHours } from './hours.acts.ts'
import { hoursByMonth, hoursRows, hoursSum } from './hours.store.ts'

const house = await cloneHouse()
const auditor: Claims = { by: cast.auditor, role: 'auditor', enterprise: null, world: 'practice', personAct: null }
const all = { world: 'practice', agreement, limit: 50_000 } as const

test('the summary per lot and month is the sum of the rows, corrections and all', async () => {
  const { placement } = await employed(house)
  const first = await house.as(cast.mentor, registerHours, { placement, week: today, hours: 7 })
  await house.as(cast.mentor, registerHours, { placement, week: today, hours: 5.25, replaces: first.id })
  await rolledBack(house, auditor, async (tx) => {
    const months = await hoursByMonth(tx, agreement)
    expect(months.length).toBeGreaterThan(10)
    for (const { lot, month, hundredths } of months) {
      const filter = { ...all, lot: Number(lot.at(-1)), month: month.slice(0, 7) }
      expect((await hoursSum(tx, filter)).hundredths, `${lot} ${month}`).toBe(Number(hundredths))
    }
  })
})

test('a week belongs to the month of its Thursday', async () => {
  // The week from Monday 28 September 2026 has its Thursday on 1 October.
  const { placement, referral } = await employed(house, { startsOn: '2026-09-21' })
  await house.as(cast.mentor, registerHours, { placement, week: '2026-09-28', hours: 4 })
  await house.as(cast.mentor, registerHours, { placement, week: '2026-09-21', hours: 3 }, { at: instantOn(today) })
  await rolledBack(house, auditor, async (tx) => {
    const inMonth = (month: string) => hoursSum(tx, { ...all, referral, month })
    expect(await inMonth('2026-10')).toEqual({ count: 1, hundredths: 400 })
    expect(await inMonth('2026-09')).toEqual({ count: 1, hundredths: 300 })
  })
})

test('a corrected week is three rows, and what stands is the last with the sum of their amounts', async () => {
  const { placement, referral } = await employed(house)
  let replaces: number | undefined
  for (const hours of [10, 4, 12.5])
    replaces = (await house.as(cast.mentor, registerHours, { placement, week: today, hours, replaces })).id
  await rolledBack(house, auditor, async (tx) => {
    const rows = await hoursRows(tx, { ...all, referral })
    expect(rows.map((r) => r.delta_hundredths)).toEqual([1000, -600, 850])
    // 12.5 hours at 47 kr. = 587.50 kr., whatever stood in between.
    expect(await standingHours(tx, [referral])).toMatchObject([
      { hundredths: 1250, amount_oere: 58_750n, corrected: 2, id: replaces },
    ])
  })
})

test('rows up to a cut stay the same when more come', async () => {
  const { placement } = await employed(house)
  const { id } = await house.as(cast.mentor, registerHours, { placement, week: today, hours: 6 })
  const upTo = { ...all, upTo: id }
  const before = await rolledBack(house, auditor, (tx) => hoursSum(tx, upTo))
  await house.as(cast.mentor, registerHours, { placement, week: today, hours: 9, replaces: id })
  expect(await rolledBack(house, auditor, (tx) => hoursSum(tx, upTo))).toEqual(before)
})

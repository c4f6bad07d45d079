import { expect, test } from 'vitest'
import { listEntries } from '../../src/budget/index.ts'
import {
  listHours,
  priceMonthAct,
  recomputeMonth,
  registerAttendance,
  registerHours,
  registerStep,
  showCourse,
} from '../../src/delivery/index.ts'
import { endCourse, showReferral } from '../../src/referrals/index.ts'
import { cast, lot1 } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { agreedFor, courseOn, price } from '../kinds.ts'
import { posted, read } from '../rest.ts'
import { employed, underWay } from '../steps.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const code = 'ALL-KINDS'
const prices = [
  price('course-started', 8_000n),
  price('hour', 400n),
  price('hour', 420n, '2026-09-15'),
  price('place-days', 11_000n),
  price('step', 5_000n, '2025-01-01', 'job'),
  price('step', 2_000n, '2025-01-01', 'praktik'),
  price('fixed-period', 90_000n, '2025-01-01', 'quarter'),
]
const lot = await agreedFor(house, code, { prices, closed: [{ from: '2026-09-07', through: '2026-09-11' }] })
const { referral, committedOere } = await courseOn(house, lot, '2026-09-01', '2026-10-06', {
  expectedDeliveredHours: 10,
  expectedSteps: ['job'],
})

test('what is set aside is every kind the lot has, and the page says how it was found', async () => {
  // Start 8.000; September 11.000 and 4 of October’s 22 days 2.000; 2,33 hours at 400 and 7,67 at 420 = 4.153,40; job 5.000.
  expect(committedOere).toBe(3_015_340n)
  const { cost } = await house.as(cast.caseworker, showReferral, { referral })
  expect(cost?.reduce((n, row) => n + row.amountOere, 0n)).toBe(committedOere)
  const page = await (await house.request(`/henvisninger/${referral}`, { as: cast.caseworker })).text()
  expect(page).toContain('Sådan er beløbet regnet')
  expect(page).toContain('17 af 17 arbejdsdage')
  const agreement = await (await house.request(`/aftaler/${code}`, { as: cast.officer })).text()
  expect(agreement).toContain('7. september 2026 – 11. september 2026')
})

test('the first presence starts the course; hours cost what their day costs', async () => {
  const present = { referral, kind: 'present' as const }
  const first = await house.as(cast.mentor, registerAttendance, { ...present, day: '2026-09-14', hours: '4,5' })
  expect(first.usedOere).toBe(980_000n)
  const second = await house.as(cast.mentor, registerAttendance, { ...present, day: '2026-09-15', hours: 2 })
  expect(second.usedOere).toBe(84_000n)
  const less = { ...present, day: '2026-09-14', hours: 4, replaces: first.id }
  expect((await house.as(cast.mentor, registerAttendance, less)).usedOere).toBe(-20_000n)
})

test('a step is paid for once a course through page, API and command line alike', async () => {
  const input = { referral, step: 'job', reachedOn: '2026-09-21' }
  const { id, usedOere } = await house.as(cast.mentor, registerStep, input)
  expect(usedOere).toBe(500_000n)
  const form = await house.request(`/forloeb/${referral}/trin`, {
    method: 'POST',
    as: cast.mentor,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ step: 'job', reachedOn: '21/9-2026' }).toString(),
  })
  const rest = await posted(house, registerStep, cast.mentor, input)
  const cli = await vifte(database, [
    'delivery',
    'register-step',
    '--as',
    cast.mentor,
    '--input',
    JSON.stringify(input),
  ])
  expect([form.status, rest.status, cli.exit]).toEqual([409, 409, 5])
  expect(rest.body).toMatchObject({ code: 'stale', rule: 'STALE' })
  expect(cli.refusal.message).toBe(rest.body['message'])
  expect(await form.text()).toContain(String(rest.body['message']))
  const moved = { ...input, reachedOn: '2026-10-01', replaces: id }
  expect((await house.as(cast.mentor, registerStep, moved)).usedOere).toBe(0n)
  expect(await usedIn('2026-10')).toBe(500_000n)
})

test('a month by working days and a fixed quarter are posted when they are over, and once', async () => {
  const input = { lot, supplier: lot1.supplier, month: '2026-09' }
  // The whole of September on a place: 11.000 kr.; the third quarter: 90.000 kr.
  expect((await house.as(cast.controller, priceMonthAct, input)).addedOere).toBe(10_100_000n)
  expect((await house.as(cast.controller, priceMonthAct, input)).addedOere).toBe(0n)
  const early = house.as(cast.controller, priceMonthAct, { ...input, month: '2026-10' })
  await expect(early).rejects.toMatchObject({ code: 'unlawful', rule: 'WORKED' })
  // Ended on the 15th: 1–4, 14 and 15 September are 6 of 17 working days: 3.882,35 kr. instead of 11.000.
  const end = { referral, reason: 'Begyndt i arbejde.', endedOn: '2026-09-15' }
  expect(await house.as(cast.caseworker, endCourse, end)).toMatchObject({ held: true, releasedOere: 0n })
  expect(await outstanding()).toBeGreaterThan(0n)
  expect((await house.as(cast.controller, priceMonthAct, input)).addedOere).toBe(388_235n - 1_100_000n)
  expect(await outstanding()).toBe(0n)
})

test('RULE-VERSION: the months recomputed from what was stored are what the ledger holds', async () => {
  for (const month of ['2026-09', '2026-10']) {
    const done = await house.as(cast.controller, recomputeMonth, { lot, month })
    expect(done).toMatchObject({ differences: [], byStoredRulesOere: done.storedOere, byRulesNowOere: done.storedOere })
    expect(done.storedOere).toBe(await usedIn(month))
    expect(done.count).toBeGreaterThan(0)
  }
  const told = await house.as(cast.auditor, recomputeMonth, { lot: lot1.id, month: '2026-09' })
  expect(told).toMatchObject({ differences: [], byStoredRulesOere: told.storedOere })
  expect(told.count).toBeGreaterThan(5)
  const page = await (
    await house.request(`/forloeb/maaned?delaftale=${lot}&maaned=2026-09`, { as: cast.controller })
  ).text()
  expect(page).toContain('Ingen række afviger')
  expect(page).toContain('Prissæt september 2026')
  const rest = await read(house, recomputeMonth, cast.controller, { lot, month: '2026-09' })
  expect(rest).toMatchObject({ status: 200, body: { differences: [] } })
})

test('the course’s page shows what was paid for, and a lot without hours takes none', async () => {
  const course = await house.as(cast.mentor, showCourse, { referral })
  expect(course.uses.reduce((n, u) => n + u.amountOere, 0n)).toBe(800_000n + 160_000n + 84_000n + 500_000n + 388_235n)
  const page = await (await house.request(`/forloeb/${referral}`, { as: cast.mentor })).text()
  expect(page).toContain('Nået trin: job')
  const other = await underWay(house, { startsOn: '2026-09-01' })
  const input = { referral: other.referral, day: '2026-09-02', kind: 'present' as const, hours: 3 }
  const wrong = house.as(cast.mentor, registerAttendance, input)
  await expect(wrong).rejects.toMatchObject({ code: 'unlawful', rule: 'PRICE-KNOWN' })
})

test('a price agreed since is met by the next correction, for paid hours too', async () => {
  const { placement } = await employed(house, { startsOn: '2026-09-07' })
  const week = { placement, week: '2026-W37' }
  const { id } = await house.as(cast.mentor, registerHours, { ...week, hours: 10 })
  await house.asOwner((c) =>
    c.query(
      `insert into portfolio.price (world, lot, unit, amount_oere, valid_from) values ('practice', $1, 'paid-hour', 7000, '2026-09-01')`,
      [lot1.id],
    ),
  )
  await house.as(cast.mentor, registerHours, { ...week, hours: 10.5, replaces: id })
  const { rows } = await house.as(cast.controller, listHours, { lot: 1, agreement: 'PRACTICE-LOCAL', month: '2026-09' })
  const sum = rows.filter((r) => r.id >= id).reduce((n, r) => n + r.amountOere, 0n)
  // 10,5 hours at 70 kr.
  expect(sum).toBe(73_500n)
  const told = await house.as(cast.auditor, recomputeMonth, { lot: lot1.id, month: '2026-09' })
  expect(told).toMatchObject({ differences: [], byStoredRulesOere: told.storedOere })
})

/** What the course still holds: commitments less what was used of them and given back. */
async function outstanding(): Promise<bigint> {
  const sum = await house.asOwner((c) =>
    c.query<{ oere: bigint }>(
      `select coalesce(sum(budget.outstanding(c, c.used_oere)), 0)::bigint as oere from budget.commitment c where cause_id = $1`,
      [referral],
    ),
  )
  return sum.rows[0]?.oere ?? 0n
}

async function usedIn(month: string): Promise<bigint> {
  const { rows } = await house.as(cast.controller, listEntries, { agreement: code, lot: 1, kind: 'use' })
  return rows.filter((r) => r.day.startsWith(month)).reduce((n, r) => n + r.amountOere, 0n)
}

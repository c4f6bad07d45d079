import { expect, test } from 'vitest'
import { registerAttendance, registerHours } from '../../src/delivery/index.ts'
import { recordCitizen, refer } from '../../src/referrals/index.ts'
import { agreementEnds, cast, lot1, newCitizen, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { counted, outcomes, posted } from '../rest.ts'
import { employed, sent, underWay } from '../steps.ts'

const house = await cloneHouse()
const twenty = Array.from({ length: 20 }, (_, i) => i)

test('hours sent twenty times with one key have one effect and one answer', async () => {
  const { placement } = await employed(house)
  const body = { placement, week: today, hours: '7,5' }
  const answers = await Promise.all(twenty.map(() => posted(house, registerHours, cast.mentor, body, 'hours-once')))
  expect(outcomes(answers)).toEqual([200])
  expect(new Set(answers.map((a) => JSON.stringify(a.body))).size).toBe(1)
  expect(await counted(house, 'delivery.hours where placement = $1', placement)).toBe(1)
  expect(
    await counted(
      house,
      `budget.entry e join delivery.hours h on h.id::text = e.cause_id and e.cause_kind = 'hours'
    join budget.account a on a.id = e.account and a.kind = 'lot' where e.kind = 'use' and h.placement = $1`,
      placement,
    ),
  ).toBe(1)
})

test('attendance sent twenty times with one key posts one place-month', async () => {
  const { referral } = await underWay(house)
  const body = { referral, day: today, kind: 'present' }
  const answers = await Promise.all(
    twenty.map(() => posted(house, registerAttendance, cast.mentor, body, 'attendance-once')),
  )
  expect(outcomes(answers)).toEqual([200])
  expect(new Set(answers.map((a) => JSON.stringify(a.body))).size).toBe(1)
  expect(await counted(house, 'delivery.attendance where referral = $1', referral)).toBe(1)
})

test('a referral sent twenty times with one key commits its money once', async () => {
  const citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen())).id
  const input = { ...to(citizen), startsOn: today }
  const answers = await Promise.all(twenty.map(() => posted(house, refer, cast.caseworker, input, 'refer-once')))
  expect(outcomes(answers)).toEqual([200])
  expect(new Set(answers.map((a) => JSON.stringify(a.body))).size).toBe(1)
  expect(await counted(house, 'referrals.referral where citizen = $1', citizen)).toBe(1)
  expect(await counted(house, 'budget.commitment where cause_id = $1', answers[0]?.body['referral'])).toBe(1)
})

test('a refused call leaves its key free', async () => {
  const { citizen } = await sent(house)
  const input = { ...to(citizen), startsOn: '2026-11-02' }
  const refused = await Promise.all(twenty.map(() => posted(house, refer, cast.caseworker, input, 'refer-open')))
  for (const a of refused) expect(a).toMatchObject({ status: 409, body: { code: 'conflict', rule: 'DUPLICATE' } })
  expect(await counted(house, 'platform.idempotency where key = $1', 'refer-open')).toBe(0)
})

test('the same key with another input is a conflict, and changes nothing', async () => {
  const { placement } = await employed(house)
  const first = await posted(house, registerHours, cast.mentor, { placement, week: today, hours: 5 }, 'hours-other')
  const second = await posted(house, registerHours, cast.mentor, { placement, week: today, hours: 6 }, 'hours-other')
  expect(first.status).toBe(200)
  expect(second).toMatchObject({ status: 409, body: { code: 'conflict', rule: 'DOUBLE-CLICK' } })
  expect(await counted(house, 'delivery.hours where placement = $1', placement)).toBe(1)
})

test('a key is its owner’s: another person with the same key acts for themselves', async () => {
  const [one, two] = [await employed(house), await employed(house)]
  const body = (placement: string) => ({ placement, week: today, hours: 4 })
  const mentor = await posted(house, registerHours, cast.mentor, body(one.placement), 'shared-key')
  const leader = await posted(house, registerHours, cast.supplier, body(two.placement), 'shared-key')
  expect([mentor.status, leader.status]).toEqual([200, 200])
  expect(mentor.body).not.toEqual(leader.body)
})

test('twenty registrations of one week without a key: one stands, nineteen are told it has changed', async () => {
  const { placement } = await employed(house)
  const body = { placement, week: today, hours: 8 }
  const answers = await Promise.all(twenty.map(() => posted(house, registerHours, cast.mentor, body)))
  expect(answers.filter((a) => a.status === 200)).toHaveLength(1)
  const refused = answers.filter((a) => a.status !== 200)
  expect(refused).toHaveLength(19)
  for (const a of refused) expect(a.body).toMatchObject({ code: 'stale', rule: 'STALE' })
  expect(await counted(house, 'delivery.hours where placement = $1', placement)).toBe(1)
})

function to(citizen: string) {
  return { citizen, lot: lot1.id, supplier: lot1.supplier, endsOn: agreementEnds, purpose: 'Et forløb.' }
}

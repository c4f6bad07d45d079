import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { listEntries } from '../../budget/index.ts'
import { instantOn, type Act } from '../../platform/index.ts'
import { agreementEnds, cast, lot1, newCitizen, today } from '../../../test/cast.ts'
import { cloneHouse } from '../../../test/house.ts'
import { sent, underWay } from '../../../test/steps.ts'
import { acceptReferral, endCourse } from './answer.acts.ts'
import { recordCitizen } from '../citizen/citizen.acts.ts'
import { ports } from '../ports.ts'
import { listReferrals } from './list.acts.ts'
import { refer } from './refer.acts.ts'
import { showReferral } from './show.acts.ts'

const house = await cloneHouse()
const waiting = ports.waiting as Act
const stateNow = async (referral: string, at?: string) =>
  (await house.as(cast.caseworker, showReferral, { referral }, at === undefined ? {} : { at })).state

test('a course cannot begin before today', async () => {
  const citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen())).id
  const input = { citizen, lot: lot1.id, supplier: lot1.supplier, endsOn: agreementEnds, purpose: 'Et job.' }
  const late = house.as(cast.caseworker, refer, { ...input, startsOn: addDays(today, -1) })
  await expect(late).rejects.toMatchObject({
    code: 'unlawful',
    rule: 'START-AHEAD',
    message: 'Forløbet kan ikke begynde før i dag.',
    details: { issues: [{ field: 'startsOn' }] },
  })
  await house.as(cast.caseworker, refer, { ...input, startsOn: today })
})

test('the rows behind what was committed sum to it, also when it has been released', async () => {
  const { referral, committedOere } = await sent(house)
  const rows = () => house.as(cast.caseworker, listEntries, { cause: referral, account: 'lot', kind: 'commitment' })
  expect((await rows()).sumOere).toBe(committedOere)
  await house.as(cast.caseworker, endCourse, { referral, reason: 'Et andet tilbud.' })
  expect((await rows()).sumOere).toBe(committedOere)
})

test('an unanswered referral that is ended was withdrawn, all of it released, and cannot be answered', async () => {
  const { referral, committedOere } = await sent(house)
  const done = await house.as(cast.caseworker, endCourse, { referral, reason: 'Et andet tilbud.' })
  expect(done).toEqual({ referral, releasedOere: committedOere, withdrawn: true, held: false })
  expect(await stateNow(referral)).toBe('withdrawn')
  await expect(house.as(cast.supplier, acceptReferral, { referral })).rejects.toMatchObject({
    code: 'conflict',
    message: 'Henvisningen er trukket tilbage.',
  })
})

test('a course past its last day is over, an errand leads to its ending, and then it is ended', async () => {
  const { referral } = await underWay(house, { endsOn: addDays(today, 6) })
  const at = instantOn(addDays(today, 7))
  expect(await stateNow(referral)).toBe('active')
  expect(await stateNow(referral, at)).toBe('over')
  const over = await house.as(cast.caseworker, listReferrals, { state: 'over', limit: 500 }, { at })
  expect(over.rows.map((r) => r.id)).toContain(referral)
  const { rows } = (await house.as(cast.caseworker, waiting, {}, { at })) as { rows: { href: string }[] }
  expect(rows.map((r) => r.href)).toContain(`/henvisninger/${referral}/afslut`)
  const endedOn = addDays(today, 6)
  const done = await house.as(cast.caseworker, endCourse, { referral, reason: 'Forløbet er slut.', endedOn }, { at })
  expect(done.withdrawn).toBe(false)
  expect(await stateNow(referral, at)).toBe('ended')
})

test('an errand says mark and supplier or lot, never a citizen, and reading it is no reading of citizens', async () => {
  const { referral } = await sent(house)
  const { rows } = (await house.as(cast.supplier, waiting, {})) as { rows: { href: string; what: string }[] }
  const mark = referral.slice(-4).toUpperCase()
  expect(rows.find((r) => r.href === `/henvisninger/${referral}`)?.what).toBe(
    `Svar på henvisning ${mark} til Delaftale ${lot1.no}: ${lot1.title}`,
  )
  expect(waiting.touchesPerson).toBe(false)
})

test('a form’s address loaded anew leads to the page the form stands on', async () => {
  const { referral } = await sent(house)
  for (const form of ['modtag', 'afvis']) {
    const response = await house.request(`/henvisninger/${referral}/${form}`, { as: cast.supplier, redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([303, `/henvisninger/${referral}`])
  }
})

test('all fields of a new citizen are judged at once', async () => {
  const wrong = house.as(cast.caseworker, recordCitizen, { ...newCitizen(), name: '', cpr: '12' })
  await expect(wrong).rejects.toMatchObject({ details: { issues: [{ field: 'name' }, { field: 'cpr' }] } })
})

test('an answer given twice, and an ending, say by a notice that it is done', async () => {
  const { referral } = await underWay(house)
  const again = await posted(`/henvisninger/${referral}/modtag`, cast.supplier)
  expect(again.status).toBe(409)
  expect(again.page).toContain('Det er allerede gjort')
  expect(again.page).toContain('I gang')
  await house.as(cast.caseworker, endCourse, { referral, reason: 'Forløbet er slut.' })
  const late = await posted(`/henvisninger/${referral}/afslut`, cast.caseworker, { reason: 'Igen.' })
  expect(late.page).toContain('Det er allerede gjort')
  expect(late.page).not.toContain('name="reason"')
})

test('a withdrawal’s receipt says what it was', async () => {
  const { referral } = await sent(house)
  const done = await posted(`/henvisninger/${referral}/afslut`, cast.caseworker, { reason: 'Et andet tilbud.' })
  expect([done.status, done.location]).toEqual([303, `/henvisninger/${referral}?besked=trukket`])
  const page = await (await house.request(done.location ?? '', { as: cast.caseworker })).text()
  expect(page).toContain('Henvisningen er trukket tilbage')
  expect(page).toContain('Trukket tilbage')
})

async function posted(address: string, as: string, fields: Record<string, string> = {}) {
  const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
  const response = await house.request(address, { method: 'POST', as, body })
  return { status: response.status, location: response.headers.get('Location'), page: await response.text() }
}

import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { cases, finishDuty, listDuties, moveDuty, recordDuty, showDuty } from '../../src/cases/index.ts'
import { cast, committee, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const record = async (more: object) =>
  (await house.as(cast.secretary, recordDuty, { what: 'Send dagsordenen ud', ...more })).id
const show = (duty: string) => house.as(cast.secretary, showDuty, { duty })
const waiting = async (as: string) => {
  const port = cases.ports.waiting
  if (!port) throw new Error('no port')
  const { rows } = (await house.as(as, port, {})) as { rows: { what: string; weight: number; href: string }[] }
  return rows
}

test('R28, R29, R30: the papers’ duties stand in the order of their days, whichever world the reader works in', async () => {
  const { duties, undated } = await house.as(cast.auditor, listDuties, { from: '2022-11-01', to: '2023-12-31' })
  expect(duties.map((d) => [d.due, d.rule, d.document])).toEqual([
    ['2022-12-31', 'R30', 'DOC-2022-LEARNING'],
    ['2023-01-31', null, 'DOC-2022-TENDER'],
    ['2023-05-31', 'R28', 'DOC-2022-TENDER'],
    ['2023-09-01', null, 'DOC-2022-TENDER'],
    ['2023-09-30', 'R29', 'DOC-2022-LEARNING'],
  ])
  expect(undated.map((d) => d.rule)).toEqual(expect.arrayContaining(['R05', 'R09', 'R18', 'R33']))
  for (const d of duties.filter((one) => one.dueText !== null)) expect(d.dueText).toMatch(/udledt/)
})

test('both ends of a range are inside it', async () => {
  const id = await record({ due: '2026-12-31' })
  const within = async (from: string, to: string) =>
    (await house.as(cast.secretary, listDuties, { world: 'practice', from, to })).duties.some((d) => d.id === id)
  expect(await within('2026-12-31', '2026-12-31')).toBe(true)
  expect(await within('2026-12-30', '2026-12-30')).toBe(false)
  expect(await within('2027-01-01', '2027-12-31')).toBe(false)
})

test('a duty needs a time, somebody the house knows, and a paper that is there', async () => {
  await expectField(record({}), 'due')
  await expectField(record({ due: '2026-12-01', who: 'nogen' }), 'who')
  await expect(record({ due: '2026-12-01', document: 'FINDES-IKKE' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(record({ due: '2026-12-01', document: 'BI105' })).rejects.toMatchObject({ code: 'invalid' })
  expect(await show(await record({ dueText: 'når aftalen er skrevet under', who: committee }))).toMatchObject({
    due: null,
    stage: null,
  })
})

test('a new day keeps the old one, an old page is told so, and an end is final', async () => {
  const duty = await record({ due: '2026-11-01' })
  const move = (moves: number, due = '2026-11-15') =>
    house.as(cast.secretary, moveDuty, { duty, due, moves, reason: 'Mødet er rykket.' })
  await expectField(move(0, '2026-11-01'), 'due')
  await move(0)
  await expect(move(0, '2026-12-01')).rejects.toMatchObject({ code: 'stale', rule: 'STALE' })
  expect(await show(duty)).toMatchObject({ due: '2026-11-15', firstDue: '2026-11-01', movesMade: [{ no: 1 }] })
  const end = () => house.as(cast.secretary, finishDuty, { duty, kind: 'done', note: 'Sendt.' })
  await end()
  await expect(end()).rejects.toMatchObject({ code: 'conflict', rule: 'STATE' })
  await expect(move(1, '2026-12-01')).rejects.toMatchObject({ code: 'conflict' })
  expect(await show(duty)).toMatchObject({ stage: null, done: { kind: 'done', on: today, note: 'Sendt.' } })
})

test('two who move at once: one day stands, the other is told', async () => {
  const duty = await record({ due: '2026-11-01' })
  const both = await Promise.allSettled(
    ['2026-11-10', '2026-11-20'].map((due) =>
      house.as(cast.secretary, moveDuty, { duty, due, moves: 0, reason: 'Rykket.' }),
    ),
  )
  expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await show(duty)).movesMade).toHaveLength(1)
})

test('what is late waits heaviest, and comes to the role it is for', async () => {
  const late = await record({ due: '2026-08-01', who: 'secretary', what: 'Meget sent' })
  const soon = await record({ due: '2026-10-15', who: 'secretary', what: 'Snart' })
  const far = await record({ due: '2027-06-01', who: 'secretary', what: 'Langt væk' })
  const rows = await waiting(cast.secretary)
  const weightOf = (id: string) => rows.find((r) => r.href.endsWith(id))?.weight
  expect([weightOf(late), weightOf(soon), weightOf(far)]).toEqual([0, 2, undefined])
  expect((await waiting(cast.controller)).some((r) => r.href.endsWith(late))).toBe(false)
  const free = await record({ due: '2026-10-07', who: committee, what: 'Udvalgets egen' })
  expect((await waiting(cast.manager)).some((r) => r.href.endsWith(free))).toBe(true)
})

test('the calendar is read back: whole days, the same UID when the day moves, Danish words', async () => {
  const duty = await record({ due: '2026-12-31', what: 'Regnskab, status; og næste års plan', rule: 'R29' })
  const before = await eventOf(duty)
  expect(before.start).toBe('2026-12-31')
  expect(before.summary).toBe('Regnskab, status; og næste års plan (R29)')
  await house.as(cast.secretary, moveDuty, { duty, due: '2027-01-15', moves: 0, reason: 'Rykket.' })
  const after = await eventOf(duty)
  expect(after).toMatchObject({ uid: before.uid, start: '2027-01-15', sequence: 1 })
  expect((await house.request('/sager/pligter.ics')).status).toBe(403)
})

async function eventOf(duty: string) {
  const response = await house.request('/sager/pligter.ics', { as: cast.secretary })
  expect(response.headers.get('Content-Type')).toContain('text/calendar')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as never)
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  expect(events.every((e) => e.startDate.isDate)).toBe(true)
  // A role is told by its name, never by its code.
  for (const e of events) expect(e.description ?? '').not.toMatch(/^Hvem: [a-z]/m)
  const event = events.find((e) => e.uid.startsWith(duty))
  if (!event) throw new Error('not in the calendar')
  return { uid: event.uid, start: event.startDate.toString(), summary: event.summary, sequence: event.sequence }
}

test('list, month and sheet: filtered by the address, empty months said, refusals beside their field', async () => {
  const duty = await record({ due: '2026-11-24', what: 'Kun i november', who: 'officer' })
  const list = await page('/sager/pligter?hvem=officer&fra=1/11-2026&til=30/11-2026')
  expect(list).toContain('Kun i november')
  expect(list).not.toContain('Langt væk')
  const month = await page('/sager/pligter?vis=maaned&maaned=2026-11')
  expect(month).toMatch(/<th scope="row">48<\/th>/)
  expect(month).toContain('Kun i november')
  expect(await page('/sager/pligter?vis=maaned&maaned=2031-02')).toContain('ingen pligter')
  expect(await page('/sager/pligter?verden=papirer&vis=maaned&maaned=2023-09')).toContain('De nye rammeaftaler')
  expect(await page('/sager/pligter?fra=engang')).toContain('value="engang"')
  const csv = await page('/sager/pligter?format=csv')
  expect(csv).toContain('2026-11-24;;Kun i november')
  const empty = await post(`/sager/pligter/${duty}/afslut`, { form: 'afslut', kind: 'done', note: '' })
  expect(empty).toContain('Skriv hvad der blev gjort')
  const moved = await post(`/sager/pligter/${duty}/flyt`, {
    form: 'flyt',
    moves: '7',
    due: '1/12-2026',
    reason: 'Rykket',
  })
  expect(moved).toContain('En anden har flyttet pligten imens')
  expect(moved).toContain('value="1/12-2026"')
  expect(await post('/sager/pligter/ny', { what: 'Noget', due: 'engang' })).toContain('value="engang"')
})

async function page(path: string): Promise<string> {
  const response = await house.request(path, { as: cast.secretary })
  expect([path, response.status]).toEqual([path, 200])
  return response.text()
}

async function post(path: string, fields: Record<string, string>): Promise<string> {
  const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
  return (await house.request(path, { method: 'POST', as: cast.secretary, body })).text()
}

async function expectField(done: Promise<unknown>, field: string): Promise<void> {
  await expect(done).rejects.toMatchObject({ details: { issues: [{ field }] } })
}

import { expect, test } from 'vitest'
import { answerQuestion, askQuestion, listQuestions } from '../../src/procurement/index.ts'
import { amendTender, cancelTender, defineTender, publishTender, showTender } from '../../src/procurement/index.ts'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { instantOn } from '../../src/platform/index.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { sealedAndTried } from '../bids.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const due = '2026-11-30T12:00:00+01:00'
const draft = { ...twoLots, bidsDueAt: due, timetable: [{ step: 'questions-due', on: '2026-11-16' }] }
let made = 0
const aTender = async (change: object = {}) => {
  const id = `EB-UDBUD-${++made}`
  const answer = await house.as(cast.officer, defineTender, { ...draft, id, ...change })
  return { id, ...answer }
}
const refused = async (work: Promise<unknown>) => (await work.catch((e: unknown) => e)) as Refusal

test('any tender is taken as it is told: other lots, other places, other weights', async () => {
  const lots = [2, 5, 3].map((places, i) => ({ ...twoLots.lots[0], no: i + 1, places }))
  const third = [1, 3]
  const criteria = ['A', 'B', 'C'].map((id) => ({ id, weight: third }))
  const { id, missing } = await aTender({ lots, criteria })
  expect(missing).toEqual([])
  const { content, phase } = await house.as(cast.officer, showTender, { tender: id })
  expect(phase).toBe('draft')
  expect((content['lots'] as { places: number }[]).map((l) => l.places)).toEqual([2, 5, 3])
})

test('weights that do not sum to exactly 1 are refused by the act and by the database', async () => {
  const uneven = ['A', 'B', 'C'].map((id) => ({ id, weight: [33, 100] }))
  expect((await refused(aTender({ criteria: uneven }))).message).toContain('præcis 1')
  const rows = await house.asOwner((c) =>
    c.query(`select procurement.levels_are_whole($1::jsonb) as a, procurement.levels_are_whole($2::jsonb) as b`, [
      JSON.stringify(uneven),
      JSON.stringify([1, 2, 3].map((id) => ({ id, weight: [1, 3] }))),
    ]),
  )
  expect(rows.rows[0]).toEqual({ a: false, b: true })
})

test('R19: no lot runs for more than four years with its options; SEC-190: three when it is reserved', async () => {
  const [lot] = twoLots.lots
  const long = { ...lot, options: [{ no: 1, endsBefore: '2030-09-02' }] }
  expect((await refused(aTender({ lots: [long] }))).rule).toBe('R19')
  const reserved = { basis: 'sec-190', reason: 'Forbeholdt efter § 190' }
  const three = { ...lot, reserved, options: [{ no: 1, endsBefore: '2029-09-01' }] }
  expect((await aTender({ lots: [three] })).missing).toEqual([])
  const more = { ...three, options: [{ no: 1, endsBefore: '2029-09-02' }] }
  expect((await refused(aTender({ lots: [more] }))).rule).toBe('SEC-190')
})

test('CEILING: without a ceiling for each lot nothing is published, and everything missing is named', async () => {
  const { id } = await aTender({ lots: [{ no: 1, title: 'Uden loft', places: 2 }], scale: undefined, tie: undefined })
  const refusal = await refused(house.as(cast.officer, publishTender, { tender: id, version: 1 }))
  expect(refusal.code).toBe('invalid')
  const fields = (refusal.details['issues'] as { field: string }[]).map((i) => i.field)
  const lacking = ['lots.0.ceilingOere', 'lots.0.startsOn', 'scale', 'tie', 'seal']
  expect(fields).toEqual(expect.arrayContaining(lacking))
  expect((await house.as(cast.officer, showTender, { tender: id })).phase).toBe('draft')
})

test('outsiders see a tender when it is published, in the version that is', async () => {
  const { id } = await aTender()
  expect((await refused(house.as(cast.supplier, showTender, { tender: id }))).code).toBe('not-found')
  await sealedAndTried(house, id)
  const { sha256 } = await house.as(cast.officer, publishTender, { tender: id, version: 1 })
  const change = { ...draft, id, title: 'Et nyt navn' }
  await house.as(cast.officer, amendTender, { tender: change, version: 1, reason: 'Navnet var forkert' })
  const seen = await house.as(cast.supplier, showTender, { tender: id })
  expect(seen).toMatchObject({ version: 1, sha256, phase: 'open', title: twoLots.title })
  await house.as(cast.officer, publishTender, { tender: id, version: 2 })
  expect((await house.as(cast.public, showTender, { tender: id })).title).toBe('Et nyt navn')
})

test('two officers at once: the second is told that the tender has changed', async () => {
  const { id } = await aTender()
  const change = { tender: { ...draft, id }, version: 1, reason: 'Rettelse' }
  await house.as(cast.officer, amendTender, change)
  expect((await refused(house.as(cast.manager, amendTender, change))).code).toBe('stale')
})

test('FROZEN: once bids are due nothing can be changed, and a cancelled tender stays cancelled', async () => {
  const { id } = await aTender()
  await sealedAndTried(house, id)
  await house.as(cast.officer, publishTender, { tender: id, version: 1 })
  const change = { tender: { ...draft, id }, version: 1, reason: 'For sent' }
  const late = { at: instantOn('2026-12-01') }
  expect((await refused(house.as(cast.officer, amendTender, change, late))).rule).toBe('FROZEN')
  await house.as(cast.officer, cancelTender, { tender: id, reason: 'Behovet er væk' })
  expect((await refused(house.as(cast.officer, amendTender, change))).rule).toBe('FROZEN')
  expect((await house.as(cast.public, showTender, { tender: id })).cancelled?.reason).toBe('Behovet er væk')
})

test('a question reaches all without its asker, and only until the last day to ask', async () => {
  const { id } = await aTender()
  await sealedAndTried(house, id)
  await house.as(cast.officer, publishTender, { tender: id, version: 1 })
  const ask = { tender: id, question: 'Vi i Havnen spørger: må mødestedet ligge uden for byen?' }
  const { question } = await house.as(cast.supplier, askQuestion, ask)
  const seenBy = async (who: string) => (await house.as(who, listQuestions, { tender: id })).rows
  expect(await seenBy(cast.otherSupplier)).toEqual([])
  expect(await seenBy(cast.supplier)).toMatchObject([{ question: ask.question, answer: null }])
  const answer = { question, shownAs: 'Må mødestedet ligge uden for byen?', answer: 'Ja, hvis borgeren kan nå det.' }
  await house.as(cast.officer, answerQuestion, answer)
  expect(await seenBy(cast.otherSupplier)).toMatchObject([{ question: answer.shownAs, answer: answer.answer }])
  expect(JSON.stringify(await seenBy(cast.public))).not.toContain('Havnen')
  const again = refused(house.as(cast.officer, answerQuestion, answer))
  expect((await again).code).toBe('conflict')
  const late = refused(house.as(cast.supplier, askQuestion, ask, { at: instantOn('2026-11-17') }))
  expect((await late).rule).toBe('TIMETABLE')
})

test('SEAL: a tender that is whole waits for its key to be made, split and tried', async () => {
  const { id, missing } = await aTender()
  expect(missing).toEqual([])
  const refusal = await refused(house.as(cast.officer, publishTender, { tender: id, version: 1 }))
  expect(refusal.rule).toBe('SEAL')
  await sealedAndTried(house, id)
  await house.as(cast.officer, publishTender, { tender: id, version: 1 })
  expect((await house.as(cast.public, showTender, { tender: id })).phase).toBe('open')
})

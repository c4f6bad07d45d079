import { expect, test } from 'vitest'
import { finishDuty, listDuties, recordDocument } from '../../src/cases/index.ts'
import {
  addEvidence,
  amendNeed,
  depositEvidence,
  listNeeds,
  mapNeed,
  offersOn,
  receiveOrientation,
  recordOrientation,
  sendToCommittee,
  showNeed,
  takeNextStep,
  testCoverage,
  withdrawNeed,
  yearlyOverview,
} from '../../src/needs/index.ts'
import { act } from '../../src/platform/index.ts'
import { z } from 'zod'
import { cast, committee, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const words = {
  title: 'Unge uden fast bolig',
  targetGroup: 'ledige under 30 år uden fast bolig',
  areas: ['Midtbyen'],
  size: 24,
  sizeSource: 'Optælling i uge 36',
  triggers: [{ trigger: 'B', reason: 'Ingen leverandør tager imod uden en adresse.' }],
  cause: 'unserved',
  year: 2027,
}
const map = async (more: object = {}) => (await house.as(cast.officer, mapNeed, { ...words, ...more })).need
const show = (need: string, as: string = cast.officer) => house.as(as, showNeed, { need })
const judgements = async (reaches = false) =>
  (await house.as(cast.officer, offersOn, {})).offers.map(({ offer }) => ({
    offer,
    reaches,
    reason: reaches ? 'Når dem.' : 'Er for andre.',
  }))
const judge = async (need: string, version = 1, reaches = false) =>
  house.as(cast.officer, testCoverage, { need, version, judgements: await judgements(reaches) })
const send = (need: string, more: object = {}) =>
  house.as(cast.officer, sendToCommittee, { need, version: 1, committee: committee, tellBy: '2026-11-30', ...more })
const tell = (need: string, more: object = {}) =>
  house.as(cast.secretary, recordOrientation, { need, toldOn: today, label: 'Mødet, punkt 4', ...more })
const step = (need: string, more: object = {}) =>
  house.as(cast.officer, takeNextStep, { need, step: 'special-effort', reason: 'Prøv småt først.', ...more })
const dutyOf = async (need: string) => {
  const { duties, undated } = await house.as(cast.secretary, listDuties, { world: 'practice', rule: 'R05' })
  return [...duties, ...undated].find((d) => d.cause.id === need)
}

test('R04: without a trigger nothing is mapped, and both may stand, each with its reason', async () => {
  await expect(map({ triggers: [] })).rejects.toMatchObject({ code: 'unlawful', rule: 'R04' })
  await expectField(map({ triggers: [{ trigger: 'A', reason: 'Mange.' }], areas: [] }), 'areas')
  await expectField(map({ triggers: [words.triggers[0], words.triggers[0]] }), 'triggers')
  await expectField(map({ sizeSource: undefined }), 'sizeSource')
  await expectField(map({ mappedOn: '2030-01-01' }), 'mappedOn')
  const need = await map({ triggers: [{ trigger: 'A', reason: 'Mange.' }, ...words.triggers] })
  expect((await show(need)).triggers.map((t) => t.trigger)).toEqual(['A', 'B'])
})

test('R05: a need is tested, sent and told before the next step, and the duty follows it', async () => {
  const need = await map()
  await expect(step(need)).rejects.toMatchObject({ code: 'unlawful', rule: 'R05' })
  await expect(send(need)).rejects.toMatchObject({ code: 'conflict' })
  expect(await judge(need)).toMatchObject({ covered: false })
  expect(await show(need)).toMatchObject({ state: 'tested' })
  await expectField(send(need, { committee: 'eb-udbud' }), 'committee')
  await expectField(send(need, { tellBy: '2026-01-01' }), 'tellBy')
  await send(need)
  expect(await dutyOf(need)).toMatchObject({ due: '2026-11-30', who: 'secretary', done: null })
  await expect(step(need)).rejects.toMatchObject({ code: 'unlawful', rule: 'R05' })
  await expect(send(need)).rejects.toMatchObject({ code: 'conflict' })
  await expectField(tell(need, { toldOn: undefined }), 'toldOn')
  await expectField(tell(need, { toldOn: '2026-10-01' }), 'toldOn')
  await tell(need)
  expect(await dutyOf(need)).toMatchObject({ done: { kind: 'done', on: today } })
  await step(need, { amountThousand: 300 })
  expect(await show(need)).toMatchObject({ state: 'acting', step: { no: 1, amountThousand: 300 } })
  await expect(step(need)).rejects.toMatchObject({ code: 'stale' })
  await step(need, { step: 'none', steps: 1, reason: 'Gruppen er borte.' })
  expect((await show(need)).steps.map((s) => s.step)).toEqual(['none', 'special-effort'])
})

test('R05: an offer nobody has judged is named, and one that is not in force is refused', async () => {
  const need = await map()
  const all = await judgements()
  await expect(
    house.as(cast.officer, testCoverage, { need, version: 1, judgements: all.slice(1) }),
  ).rejects.toMatchObject({ code: 'invalid', details: { missing: [all[0]?.offer] } })
  const foreign = [...all, { offer: 'AGR-SPECIAL-2014/1', reaches: false, reason: 'Var engang.' }]
  await expect(house.as(cast.officer, testCoverage, { need, version: 1, judgements: foreign })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('R05: when an offer was found to reach the group, the next step says why all the same', async () => {
  const need = await map()
  expect(await judge(need, 1, true)).toMatchObject({ covered: true })
  await send(need)
  await tell(need)
  await expect(step(need)).rejects.toMatchObject({ rule: 'R05', details: { issues: [{ field: 'althoughCovered' }] } })
  await step(need, { althoughCovered: 'Der er kun to pladser.' })
})

test('a mended need is tested again, an old page is refused, and what is sent stays as it was', async () => {
  const need = await map()
  await judge(need)
  const amend = (version: number, title: string) =>
    house.as(cast.officer, amendNeed, { need, version, ...words, title })
  await amend(1, 'Unge uden bolig')
  expect(await show(need)).toMatchObject({ title: 'Unge uden bolig', state: 'mapped', coverage: { current: false } })
  await expect(amend(1, 'Andet')).rejects.toMatchObject({ code: 'stale' })
  await expect(send(need, { version: 2 })).rejects.toMatchObject({ message: /rettet, efter/ })
  await judge(need, 2)
  await send(need, { version: 2 })
  await expect(amend(2, 'For sent')).rejects.toMatchObject({ code: 'conflict' })
})

test('later rooms deposit once per cause: the orientation ends the duty, evidence stands with its way back', async () => {
  const need = await map()
  await judge(need)
  await send(need)
  const cause = { kind: 'decision', id: 'D-1', label: 'Punkt 4, taget til efterretning', href: '/udvalg/sager/1' }
  const deposit = act('needs.test-deposit', {
    kind: 'change',
    may: ['secretary'],
    summary: 'Læg det, et senere rum lægger',
    input: z.object({}),
    output: z.object({ told: z.array(z.boolean()), shown: z.array(z.boolean()) }),
    run: async ({ tx, by, at }) => {
      const told = { need, toldOn: today, on: today, cause }
      const evidence = { need, kind: 'experience' as const, says: 'Korte dage virker.', cause, at }
      return {
        told: [await receiveOrientation(tx, by, told), await receiveOrientation(tx, by, told)],
        shown: [await depositEvidence(tx, by, evidence), await depositEvidence(tx, by, evidence)],
      }
    },
  })
  expect(await house.as(cast.secretary, deposit, {})).toEqual({ told: [true, false], shown: [true, false] })
  expect(await dutyOf(need)).toMatchObject({ done: { note: /Punkt 4/ } })
  expect(await show(need)).toMatchObject({ state: 'told', orientation: { cause }, evidence: [{ cause }] })
})

test('the public reads what the committee was told, and no group under five', async () => {
  const hidden = await map()
  await expect(show(hidden, cast.public)).rejects.toMatchObject({ code: 'not-found' })
  const need = await map({ size: 3 })
  await judge(need)
  await send(need)
  await tell(need)
  expect(await show(need, cast.public)).toMatchObject({ size: null, sizeText: 'færre end 5' })
  expect(await show(need)).toMatchObject({ size: 3 })
  const { rows } = await house.as(cast.public, listNeeds, {})
  expect(rows.map((r) => r.id)).toContain(need)
  expect(rows.every((r) => r.orientation !== null)).toBe(true)
})

test('evidence points to a document by its number, and never to a day that has not come', async () => {
  const need = await map()
  await house.as(cast.secretary, recordDocument, {
    id: 'EB-EVAL',
    kind: 'report',
    title: 'En evaluering',
    numbers: [{ number: '2026-77' }],
  })
  await house.as(cast.officer, addEvidence, { need, kind: 'evaluation', says: 'Det virkede.', document: '2026 - 77' })
  expect((await show(need)).evidence).toMatchObject([{ document: 'EB-EVAL' }])
  await expectField(house.as(cast.officer, addEvidence, { need, kind: 'other', says: 'x', day: '2030-01-01' }), 'day')
  const foreign = house.as(cast.officer, addEvidence, { need, kind: 'other', says: 'x', document: 'BI105' })
  await expect(foreign).rejects.toMatchObject({ code: 'invalid' })
})

test('the special efforts of 2013 come out as a table: 950 and 500, in all 1.450 thousand', async () => {
  const overview = await house.as(cast.auditor, yearlyOverview, { world: 'papers', year: 2014 })
  expect(overview.rows.map((r) => [r.supplierName, r.amountThousand])).toEqual([
    ['Center for Arbejdsfastholdelse', 950],
    ['Indvandrer Kvindecentret', 500],
  ])
  expect(overview).toMatchObject({ totalThousand: 1450, withoutAmount: 0 })
  const { rows } = await house.as(cast.public, listNeeds, { world: 'papers' })
  for (const row of rows) expect(row).toMatchObject({ size: null, areas: [], mappedOn: null, cause: 'funding-ends' })
})

test('by hand: mapped, judged, sent and told on the pages', async () => {
  const refused = await post('/behov/nyt', cast.officer, { ...form, reasonB: '' })
  expect(refused).toMatchObject({ status: 422 })
  expect(refused.page).toContain('mindst én af to situationer')
  expect(refused.page).toContain('value="Mødre uden netværk"')
  const mapped = await post('/behov/nyt', cast.officer, form)
  expect(mapped.status).toBe(303)
  const need = /behov\/([^?]+)/.exec(mapped.location)?.[1] ?? ''
  const all = (await judgements()).map((j, i) => [
    [`judgements.${i}.offer`, j.offer],
    [`judgements.${i}.reason`, j.reason],
    ...(i === 0 ? [] : [[`judgements.${i}.reaches`, 'nej']]),
  ])
  const half = Object.fromEntries([['version', '1'], ...all.flat()]) as Record<string, string>
  const open = await post(`/behov/${need}/proev`, cast.officer, half)
  expect(open.status).toBe(422)
  expect(open.page).toContain('Vælg ja eller nej')
  expect(open.page).toMatch(/error-summary[^]*delaftale[^<]*: vælg ja eller nej/)
  expect(open.page).toContain('Er for andre.')
  expect((await post(`/behov/${need}/proev`, cast.officer, { ...half, 'judgements.0.reaches': 'nej' })).status).toBe(
    303,
  )
  const sent = { form: 'send', version: '1', committee: committee, tellBy: '30/11' }
  expect((await post(`/behov/${need}/send`, cast.officer, sent)).status).toBe(303)
  const sheet = await (await house.request(`/behov/${need}`, { as: cast.officer })).text()
  expect(sheet).toContain('Orientér senest')
  const told = { form: 'orienteret', toldOn: '6/10', label: 'Mødet, punkt 2' }
  expect((await post(`/behov/${need}/orienteret`, cast.secretary, told)).status).toBe(303)
  expect((await house.request(`/behov/${need}`)).status).toBe(200)
  expect(
    (await post(`/behov/${need}/skridt`, cast.officer, { form: 'skridt', steps: '0', step: '', reason: '' })).status,
  ).toBe(422)
})

test('a need sent by mistake is withdrawn, its duty falls away, and a told one is not withdrawn', async () => {
  const need = await map()
  await judge(need)
  await send(need)
  await house.as(cast.manager, withdrawNeed, { need, reason: 'Gruppen har fået et tilbud.' })
  expect(await show(need)).toMatchObject({ state: 'withdrawn', withdrawn: { on: today } })
  expect(await dutyOf(need)).toMatchObject({ done: { kind: 'dropped', note: /Gruppen har fået/ } })
  await expect(tell(need)).rejects.toMatchObject({ code: 'conflict' })
  await expect(judge(need)).rejects.toMatchObject({ code: 'conflict' })
  const told = await map()
  await judge(told)
  await send(told)
  await tell(told)
  await expect(house.as(cast.officer, withdrawNeed, { need: told, reason: 'x' })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('a duty that was closed by hand leaves the need as untold as it was', async () => {
  const need = await map()
  await judge(need)
  await send(need)
  const duty = (await dutyOf(need))?.id
  await house.as(cast.secretary, finishDuty, { duty, kind: 'dropped', note: 'Ved en fejl.' })
  await expect(step(need)).rejects.toMatchObject({ rule: 'R05' })
})

const form = {
  title: 'Mødre uden netværk',
  targetGroup: 'mødre uden netværk og uden job',
  areas: 'Midtbyen, Østerlund',
  size: '31',
  sizeText: '',
  sizeSource: 'Sundhedsplejens liste',
  reasonA: '',
  reasonB: 'Ingen når dem i dag.',
  cause: 'unserved',
  causeText: '',
  year: '2027',
}

async function post(path: string, as: string, fields: Record<string, string>) {
  const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
  const response = await house.request(path, { method: 'POST', as, body })
  return { status: response.status, location: response.headers.get('Location') ?? '', page: await response.text() }
}

async function expectField(done: Promise<unknown>, field: string): Promise<void> {
  await expect(done).rejects.toMatchObject({ details: { issues: [{ field }] } })
}

import { expect, test } from 'vitest'
import { listReleases } from '../../src/budget/index.ts'
import { listDuties, recordDocument, showDocument } from '../../src/cases/index.ts'
import {
  callMeeting,
  correctDecision,
  correctRemark,
  listDecisions,
  listMeetings,
  moveItem,
  putOnAgenda,
  recordDecision,
  showDecisions,
  showMeeting,
  takeOffAgenda,
} from '../../src/committee/index.ts'
import { cast, committee, today } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const sec = cast.secretary
const walked = { march: '', april: '', item: '' }
const document = 'EB-PROEVE'

test('the papers’ decisions are shown as printed, by any of their numbers, also to the public', async () => {
  const special = await house.as(cast.public, showDecisions, { document: '2013-0235258' })
  expect(special.points.map((p) => [p.no, p.outcome])).toEqual([
    [1, 'approved'],
    [2, 'noted'],
  ])
  expect([special.vote, special.voteText]).toEqual(['none', null])
  expect(special.remarks).toMatchObject([{ parties: ['A', 'F', 'B', 'Ø', 'V', 'O', 'U2'], joinedBy: [] }])
  expect(special.links.map((l) => l.day)).toEqual(['2012-11-12', '2013-09-16', '2013-10-07'])
  const tender = await house.as(cast.public, showDecisions, { document: 'DOC-2022-TENDER' })
  expect(tender.points.map((p) => p.outcome)).toEqual(['approved', 'approved'])
  expect([tender.vote, tender.voteText]).toEqual(['none', 'uden afstemning'])
  expect(tender.remarks).toMatchObject([{ parties: ['Enhedslisten'], joinedBy: ['Alternativet'] }])
  expect(tender.warnings).toMatchObject([{ rule: 'BODY-DECIDES', point: 2, names: 'BIF', decides: 'BIU' }])
  expect(tender.links.map((l) => l.day ?? l.dayText)).toEqual(['2022-06-20', 'primo 2023', 'maj 2023', '2023-09-01'])
})

test('the chain is seen from its first step too, and a note no committee treated says so', async () => {
  const start = await house.as(cast.auditor, showDecisions, { item: 'BIU-2022-06-20' })
  expect(start.links.map((l) => l.day ?? l.dayText)).toEqual(['2022-11-21', 'primo 2023', 'maj 2023', '2023-09-01'])
  for (const note of ['BI105', 'TM157'])
    expect(await house.as(cast.auditor, showDecisions, { document: note })).toMatchObject({
      ...{ item: null, stage: 'waiting', points: [], vote: 'none', history: [] },
    })
})

test('the command line answers the same', async () => {
  const told = await vifte(database, ['committee', 'show-decisions', '--input', '{"document":"DOC-2013-SPECIAL"}'])
  expect(JSON.parse(told.out)).toMatchObject({
    points: [
      { no: 1, outcome: 'approved' },
      { no: 2, outcome: 'noted' },
    ],
    vote: 'none',
  })
})

test('a meeting is called once a day, and a case stands on one agenda at its number (ONCE)', async () => {
  walked.march = (await house.as(sec, callMeeting, { committee, day: '2026-02-02' })).meeting
  walked.april = (await house.as(sec, callMeeting, { committee, day: '2026-02-23' })).meeting
  await expect(house.as(sec, callMeeting, { committee, day: '2026-02-02' })).rejects.toMatchObject({ rule: 'ONCE' })
  await house.as(sec, recordDocument, {
    ...{ id: document, kind: 'committee-paper', title: 'En prøve', committee, open: true },
    content: {
      points: [
        { no: 1, asks: 'approve', says: 'At prøven godkendes', namesBody: 'eb-forvaltning' },
        { no: 2, asks: 'note', says: 'At orienteringen tages til efterretning' },
      ],
    },
  })
  const meeting = walked.march
  await house.as(sec, putOnAgenda, { meeting, title: 'Først' })
  const put = await house.as(sec, putOnAgenda, { meeting, document, no: 1 })
  walked.item = put.item
  expect(await agenda(meeting)).toEqual([
    [1, 'En prøve'],
    [2, 'Først'],
  ])
  expect(await house.as(sec, putOnAgenda, { meeting, document })).toMatchObject({ no: 1 })
  const twice = house.as(sec, putOnAgenda, { meeting: walked.april, document })
  await expect(twice).rejects.toMatchObject({ code: 'conflict', rule: 'ONCE' })
})

test('numbers move together, and a page that is behind is told so (STALE)', async () => {
  const meeting = walked.march
  const { version } = await house.as(sec, showMeeting, { meeting })
  await house.as(sec, moveItem, { item: walked.item, no: 2, version })
  expect(await agenda(meeting)).toEqual([
    [1, 'Først'],
    [2, 'En prøve'],
  ])
  const behind = house.as(sec, moveItem, { item: walked.item, no: 1, version })
  await expect(behind).rejects.toMatchObject({ code: 'stale', rule: 'STALE' })
  const { item } = await house.as(sec, putOnAgenda, { meeting, title: 'For meget', no: 1 })
  await house.as(sec, takeOffAgenda, { item })
  expect((await agenda(meeting)).map(([no]) => no)).toEqual([1, 2])
})

test('nobody decides before the meeting, nor but the secretary (HELD, MAY)', async () => {
  const ahead = { item: walked.item, day: '2026-12-24', points: [{ no: 1, outcome: 'approved' }] }
  await expect(house.as(sec, recordDecision, ahead)).rejects.toMatchObject({ code: 'invalid', rule: 'HELD' })
  await expect(house.as(cast.officer, recordDecision, ahead)).rejects.toMatchObject({ code: 'forbidden' })
  const foreign = { document: 'DOC-2022-TENDER', points: [{ no: 1, outcome: 'rejected' }], day: '2022-11-21' }
  await expect(house.as(sec, recordDecision, foreign)).rejects.toMatchObject({ code: 'conflict', rule: 'WORLDS' })
})

test('a point put off goes on to the next meeting, and the first one still shows it', async () => {
  const points = [
    { no: 1, outcome: 'postponed' },
    { no: 2, outcome: 'noted' },
  ]
  const out = await house.as(sec, recordDecision, { item: walked.item, points, vote: 'none' })
  expect(out.warnings).toMatchObject([{ rule: 'BODY-DECIDES', point: 1, names: 'eb-forvaltning', decides: committee }])
  await house.as(sec, moveItem, { item: walked.item, meeting: walked.april })
  const first = await house.as(sec, showMeeting, { meeting: walked.march })
  expect(first.items.find((i) => i.item === walked.item)).toMatchObject({
    ...{ no: 2, movedTo: { meeting: walked.april, day: '2026-02-23' } },
    points: [{ here: 'udsat' }, { here: 'taget til efterretning' }],
  })
  expect(await agenda(walked.april)).toEqual([[1, 'En prøve']])
  await expect(house.as(sec, moveItem, { item: walked.item, meeting: walked.march, no: 1 })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('the decision is written on its page, row by row, and leaves a duty and its course behind', async () => {
  const path = `/udvalg/beslutninger/ny?punkt=${walked.item}`
  const form = await (await house.request(path, { as: sec })).text()
  expect(form).toContain('At prøven godkendes')
  const written = {
    ...{ item: walked.item, day: '23/2-2026', vote: 'vote', for: 'Gruppe A og Gruppe B', against: 'Gruppe D' },
    ...{ 'points.0.no': '1', 'points.0.known': 'ja', 'points.0.outcome': 'approved', _key: crypto.randomUUID() },
  }
  const more = await post('/udvalg/beslutninger/ny', { ...written, 'remarks.rows': '0', add: 'remarks' })
  expect(more.status).toBe(200)
  const grown = await more.text()
  expect(grown).toContain('name="remarks.0.gist"')
  expect(grown).toContain('value="Gruppe A og Gruppe B"')
  const remark = { 'remarks.0.parties': 'Gruppe B', 'remarks.0.joinedBy': 'Gruppe C', 'remarks.0.gist': 'Godt.' }
  const followUp = { 'followUp.0.what': 'Evaluering forelægges', 'followUp.0.who': 'officer' }
  const refused = await post('/udvalg/beslutninger/ny', { ...written, ...remark, ...followUp })
  expect(refused.status).toBe(422)
  const kept = await refused.text()
  expect(kept).toContain('Skriv, hvornår det skal være gjort')
  expect(kept).toContain('value="Evaluering forelægges"')
  const all = { ...written, ...remark, ...followUp, 'followUp.0.due': '1/12-2026' }
  for (let i = 0; i < 2; i++) {
    const done = await post('/udvalg/beslutninger/ny', all)
    expect([done.status, done.headers.get('location')]).toEqual([303, `/udvalg/beslutninger/${document}?gjort=skrevet`])
  }
  const shown = await house.as(sec, showDecisions, { document })
  expect(shown).toMatchObject({
    ...{ stage: 'decided', vote: 'vote', for: ['Gruppe A', 'Gruppe B'], against: ['Gruppe D'] },
    remarks: [{ parties: ['Gruppe B'], joinedBy: ['Gruppe C'] }],
    followUp: [{ what: 'Evaluering forelægges', due: '2026-12-01', ended: null }],
  })
  expect(shown.history.map((h) => [h.point, h.outcome])).toEqual([
    [1, 'postponed'],
    [2, 'noted'],
    [1, 'approved'],
  ])
  const duties = await house.as(sec, listDuties, { from: '2026-11-30', to: '2026-12-02' })
  expect(duties.duties.filter((d) => d.what === 'Evaluering forelægges')).toHaveLength(1)
  const course = await house.as(cast.public, showDocument, { id: document })
  expect(course.events.map((e) => e.kind)).toEqual(['meeting', 'decision', 'meeting', 'decision'])
  expect((await house.as(cast.public, showDecisions, { document })).followUp).toEqual([])
})

test('what is decided is not decided again, two at once are one and a conflict (DECIDED-ONCE)', async () => {
  const again = { item: walked.item, day: today, points: [{ no: 1, outcome: 'rejected' }] }
  await expect(house.as(sec, recordDecision, again)).rejects.toMatchObject({ rule: 'DECIDED-ONCE' })
  await expect(house.as(sec, moveItem, { item: walked.item, no: 1 })).rejects.toMatchObject({ rule: 'DECIDED-ONCE' })
  const { item } = await house.as(sec, putOnAgenda, { meeting: walked.april, title: 'To på én gang' })
  const one = (outcome: string) => ({ item, points: [{ no: 1, says: 'At noget sker', outcome }] })
  const both = await Promise.allSettled([
    house.as(sec, recordDecision, one('approved')),
    house.as(sec, recordDecision, one('rejected')),
  ])
  expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(both.find((b) => b.status === 'rejected')?.reason).toMatchObject({ rule: 'DECIDED-ONCE' })
})

test('a record told again by its number is one (ONCE)', async () => {
  const told = { id: 'UDEFRA-1', title: 'En sag udefra', body: committee, day: '2026-01-12' }
  const points = [{ no: 1, says: 'At sagen godkendes', outcome: 'approved' }]
  const first = await house.as(sec, recordDecision, { ...told, item: 'UDEFRA', points })
  const second = await house.as(sec, recordDecision, { ...told, item: 'UDEFRA', points })
  expect([first.added, second.added, second.decisions]).toEqual([true, false, ['UDEFRA-1-1']])
  const other = house.as(sec, recordDecision, { ...told, item: 'UDEFRA', points: [{ ...points[0], outcome: 'noted' }] })
  await expect(other).rejects.toMatchObject({ code: 'conflict', rule: 'ONCE' })
})

test('a wrong decision and a wrong remark are corrected by new rows with a reason; the second corrector is told', async () => {
  const { points, remarks } = await house.as(sec, showDecisions, { document })
  const decision = points[0]?.decision ?? ''
  const right = { decision, outcome: 'changed', vote: 'none', reason: 'Protokollen siger med ændringer.' }
  const { decision: now } = await house.as(sec, correctDecision, right)
  await expect(house.as(sec, correctDecision, right)).rejects.toMatchObject({ code: 'stale', rule: 'STALE' })
  const remark = { remark: remarks[0]?.id, parties: ['Gruppe C'], gist: 'Meget godt.', reason: 'Forkert gruppe.' }
  await house.as(sec, correctRemark, remark)
  const shown = await house.as(cast.public, showDecisions, { document })
  expect(shown.points[0]).toMatchObject({ outcome: 'changed', decision: now })
  expect(shown.history.at(-1)).toMatchObject({ replaces: decision, reason: 'Protokollen siger med ændringer.' })
  expect(shown.remarks).toMatchObject([{ parties: ['Gruppe C'], gist: 'Meget godt.' }])
  const page = await (await house.request(`/udvalg/beslutninger/${document}`)).text()
  expect(page).toContain('Godkendt med ændringer')
  expect(page).toContain('to læsninger af, hvem der beslutter')
  expect((await house.request(`/udvalg/beslutninger/ret/${now}`, { as: sec })).status).toBe(200)
  expect((await house.request(`/udvalg/beslutninger/ret/${now}`, { as: cast.officer })).status).toBe(403)
})

test('the practice committee’s yes released the pilot’s money, with the decision as its cause (R18)', async () => {
  const shown = await house.as(sec, showDecisions, { document: 'EB-2026-PRAKTIKDAGE' })
  expect(shown.releases).toMatchObject([{ line: 'EB-FORSOEG', year: 2026, amountOere: 60_000_000n }])
  const { rows } = await house.as(cast.controller, listReleases, { line: 'EB-FORSOEG' })
  expect(rows[0]?.cause).toMatchObject({ kind: 'decision', href: '/udvalg/beslutninger/EB-2026-PRAKTIKDAGE' })
  const off = { title: 'Nej', body: committee, day: '2026-01-12', points: [{ outcome: 'rejected' }] }
  const releases = [{ line: 'EB-FORSOEG', years: [{ year: 2026, amountOere: 100n }] }]
  await expect(house.as(sec, recordDecision, { ...off, releases })).rejects.toMatchObject({ rule: 'R18' })
})

test('decisions are listed newest first, page by page, and every page opens', async () => {
  const world = 'papers'
  const all = await house.as(cast.public, listDecisions, { world })
  expect(all.rows.map((r) => r.day)).toEqual(['2022-11-21', '2022-06-20', '2019-11-25', null])
  const first = await house.as(cast.public, listDecisions, { world, limit: 3 })
  const rest = await house.as(cast.public, listDecisions, { world, limit: 3, after: first.next })
  expect([...first.rows, ...rest.rows]).toEqual(all.rows)
  const { rows } = await house.as(cast.public, listMeetings, { world })
  expect(rows.map((m) => m.day)).toContain('2012-11-12')
  const paths = ['/udvalg', '/udvalg/moeder', '/udvalg/beslutninger', `/udvalg/moeder/${walked.march}`]
  for (const path of [...paths, '/udvalg/beslutninger/BIU-2019-11-25', `/udvalg/moeder/${rows[0]?.id}`])
    expect((await house.request(path)).status, path).toBe(200)
  for (const path of [
    '/udvalg/moeder/nyt',
    `/udvalg/moeder/${walked.april}/ret`,
    `/udvalg/moeder/${walked.april}/saet-paa`,
  ])
    expect([(await house.request(path, { as: sec })).status, (await house.request(path)).status]).toEqual([200, 403])
})

async function agenda(meeting: string) {
  return (await house.as(sec, showMeeting, { meeting })).items.map((i) => [i.no, i.title])
}

function post(path: string, values: Record<string, string>) {
  return house.request(path, { method: 'POST', body: new URLSearchParams(values), as: sec })
}

import { expect, test } from 'vitest'
import {
  callMeeting,
  committee as room,
  draftPaper,
  editPaper,
  finishPaper,
  moveItem,
  putOnAgenda,
  recordDecision,
  showDecisions,
  showMeeting,
} from '../../src/committee/index.ts'
import type { Act } from '../../src/platform/index.ts'
import { agreement, cast, committee } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const secretary = cast.secretary
const points = [`at der bruges {{tilbage: ${agreement}/1}} på indsatsen`, `at {{loft: ${agreement}/1 | loftet}} står`]

test('a figure in a recommendation stands as the paper froze it, on the agenda and in the decision', async () => {
  const { meeting } = await house.as(secretary, callMeeting, { committee, day: '2026-08-17' })
  const { paper } = await house.as(secretary, draftPaper, { title: 'En sag', kind: 'indstilling', committee, points })
  const { item } = await house.as(secretary, putOnAgenda, { meeting, paper })
  expect(await asked(item)).toEqual(['at der bruges … på indsatsen', 'at loftet står'])

  const decision = { item, day: '2026-08-17', points: [{ no: 1, outcome: 'approved' }] }
  await expect(house.as(secretary, recordDecision, decision)).rejects.toMatchObject({
    code: 'conflict',
    rule: 'FROZEN',
  })
  const settled = points.map((p) => p.replace('loftet}}', 'loftet | Fast vending.}}'))
  await house.as(secretary, editPaper, { paper, version: 1, title: 'En sag', points: settled })
  await house.as(secretary, finishPaper, { paper, version: 2 })

  const shown = await house.as(secretary, showMeeting, { meeting })
  expect(shown.items[0]?.points[0]?.says).toMatch(/^at der bruges [\d.,]+\u00a0kr\. på indsatsen$/)
  await house.as(secretary, recordDecision, decision)
  expect(JSON.stringify(await asked(item))).not.toContain('{{')
  const page = await (await house.request(`/udvalg/${paper}`, { as: secretary })).text()
  expect(page).toContain('Punkt 1: godkendt. Punkt 2: ikke behandlet.')
  expect(page).toContain(`href="/udvalg/beslutninger/${item}"`)
})

test('a case that was put off is offered the day of the meeting it stands on now', async () => {
  const called = (day: string) => house.as(secretary, callMeeting, { committee, day, starts: 'kl. 9' })
  const [first, second] = [await called('2026-08-24'), await called('2026-09-14')]
  expect(await house.as(secretary, showMeeting, first)).toMatchObject({ starts: '9.00' })
  const { item } = await house.as(secretary, putOnAgenda, { ...first, title: 'En udsat sag' })
  await house.as(secretary, recordDecision, { item, points: [{ no: 1, says: 'Rammerne', outcome: 'postponed' }] })
  await house.as(secretary, moveItem, { item, ...second })
  const form = await (await house.request(`/udvalg/beslutninger/ny?punkt=${item}`, { as: secretary })).text()
  expect(form).toMatch(/name="day"[^>]*value="14. september 2026"/)
})

test('NO-PERSON, SMALL-NUMBERS: the page asks for every missing answer at its own field', async () => {
  const introduction = 'Ring på 12 34 56 78. Kun 3 ud af 38 borgere er begyndt.'
  const { paper } = await house.as(secretary, draftPaper, { title: 'Et papir', committee, introduction })
  await house.as(secretary, finishPaper, { paper, version: 1 })
  const path = `/udvalg/${paper}/offentliggoer`
  const form = await (await house.request(path, { as: secretary })).text()
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
  const body = {
    _key: field('_key'),
    'fund.0': field('fund.0'),
    'grund.0': 'Forvaltningens nummer',
    'fund.1': field('fund.1'),
    'grund.1': '',
  }
  const refused = await house.request(path, { method: 'POST', as: secretary, body: new URLSearchParams(body) })
  const page = await refused.text()
  expect(refused.status).toBe(422)
  expect(page).toContain('href="#felt-grund-1"')
  expect(page).toContain('Skriv, hvorfor “3 ud af 38 borgere” må være offentligt')
  expect(page).toContain('value="Forvaltningens nummer"')
})

async function asked(item: string) {
  return (await house.as(secretary, showDecisions, { item })).points.map((p) => p.says)
}

test('a draft waits for the secretary, near the limit only when its meeting is near', async () => {
  const drafted = (title: string, meetingDay?: string) =>
    house.as(secretary, draftPaper, { title, committee, meetingDay, introduction: 'Ord.' })
  await drafted('Om en uge', '2026-10-13')
  await drafted('Om et halvt år', '2027-04-12')
  await drafted('Uden dag')
  const { rows } = (await house.as(secretary, room.ports?.waiting as Act, {})) as {
    rows: { what: string; weight: number }[]
  }
  const weight = (title: string) => rows.find((r) => r.what.includes(`“${title}”`))?.weight
  expect(['Om en uge', 'Om et halvt år', 'Uden dag'].map(weight)).toEqual([1, 2, 2])
})

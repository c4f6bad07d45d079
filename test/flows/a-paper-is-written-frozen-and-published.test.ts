import { expect, test } from 'vitest'
import {
  checkPaper,
  draftPaper,
  editPaper,
  finishPaper,
  listPapers,
  paperChanges,
  paperOffers,
  publishPaper,
  render,
  settleFigure,
  showPaper,
} from '../../src/committee/index.ts'
import { registerHours } from '../../src/delivery/index.ts'
import { instantOn } from '../../src/platform/index.ts'
import { agreement, cast, committee } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { employed } from '../steps.ts'

const house = await cloneHouse()
const secretary = cast.secretary
const used = `brugt: ${agreement}/1`

test('an indstilling is written in parts, with a living figure in the text and tables between the texts', async () => {
  const { paper } = await house.as(secretary, draftPaper, {
    title: 'Forlængelse af indsatsen',
    kind: 'indstilling',
    committee,
    agreement,
    meetingDay: '2026-11-09',
    parts: [
      {
        key: 'summary',
        blocks: [{ kind: 'text', text: `Der er brugt {{${used}}} på delaftalen.\n\n- ét led\n- to led` }],
      },
      {
        key: 'economy',
        blocks: [
          { kind: 'insert', source: 'use-chart', of: `${agreement}/1` },
          { kind: 'text', text: 'Efter figuren.' },
        ],
      },
    ],
    points: ['at udvalget godkender forlængelsen', 'at sagen sendes videre'],
    annexes: ['Evalueringen'],
  })
  const shown = await house.as(secretary, showPaper, { paper })
  const text = JSON.stringify(shown.blocks)
  const live = shown.content.lots.find((l) => l.lot === 1)?.figures.find((f) => f.key === 'used')
  expect(shown).toMatchObject({ kind: 'indstilling', differing: [], version: 1 })
  expect(text).toContain(live?.href.replaceAll('"', '\\"'))
  expect(shown.blocks.map((b) => b.type).join(' ')).toBe(
    'heading paragraph list heading points heading chart paragraph paragraph heading annexes heading heading table',
  )
  await stops(paper)
})

/** Another's saving is stale, and what was changed is told. */
async function stops(paper: string): Promise<void> {
  const edit = { paper, version: 1, title: 'Ny titel' }
  await house.as(secretary, editPaper, edit)
  await expect(house.as(secretary, editPaper, edit)).rejects.toMatchObject({ code: 'stale', rule: 'STALE' })
  const { versions } = await house.as(cast.manager, paperChanges, { paper })
  expect(versions[0]?.changes).toMatchObject([
    { where: 'Titel', before: 'Forlængelse af indsatsen', after: 'Ny titel' },
    { where: 'Mødedag', after: null },
  ])
  expect(await house.as(secretary, showPaper, { paper })).toMatchObject({
    points: { length: 2 },
    annexes: ['Evalueringen'],
  })
}

test('FIGURE: own words that no longer agree hold the finish until she uses the figure or says why', async () => {
  const paper = await drafted(`Der er brugt {{${used} | 1 kr.}} og {{${used} | 2 kr.}} indtil nu.`)
  await expect(house.as(secretary, finishPaper, { paper, version: 1 })).rejects.toMatchObject({
    code: 'conflict',
    rule: 'FIGURE',
  })
  const { differing } = await house.as(secretary, showPaper, { paper })
  expect(differing.map((d) => d.own)).toEqual(['1 kr.', '2 kr.'])
  await house.as(secretary, settleFigure, { paper, version: 1, figure: differing[0]?.raw })
  await house.as(secretary, settleFigure, {
    paper,
    version: 2,
    figure: differing[1]?.raw,
    reason: 'Tallet fra mødet i maj.',
  })
  await house.as(secretary, finishPaper, { paper, version: 3 })
  const shown = await house.as(secretary, showPaper, { paper })
  expect(shown.introduction).toBe(
    `Der er brugt {{${used}}} og {{${used} | 2 kr. | Tallet fra mødet i maj.}} indtil nu.`,
  )
})

test('FIGURE: what cannot be fetched, and what is written wrongly, are told on the draft and hold the finish', async () => {
  for (const text of ['{{brugt: FINDES-IKKE/1}}', '{{ukendt: X}}', `{{${used}`, `{{brugt ${agreement}}}`]) {
    const paper = await drafted(`Der er brugt ${text}.`)
    await expect(house.as(secretary, finishPaper, { paper, version: 1 }), text).rejects.toMatchObject({
      rule: 'FIGURE',
    })
  }
})

test('what is inserted must be something the house has', async () => {
  const parts = [{ key: 'summary', blocks: [{ kind: 'insert', source: 'en-anden', of: 'X' }] }]
  const input = { title: 'Forkert', committee, parts }
  await expect(house.as(secretary, draftPaper, input)).rejects.toMatchObject({ code: 'invalid' })
  const other = [{ key: 'economy', blocks: [{ kind: 'insert', source: 'agreement-use', of: 'AGR-LOCAL-2017' }] }]
  const { paper } = await house.as(secretary, draftPaper, { ...input, parts: other })
  expect(JSON.stringify((await house.as(secretary, showPaper, { paper })).blocks)).toContain('andet materiale')
})

test('finished: the figures and their origin are frozen; the public sees nothing until it is published', async () => {
  const course = await employed(house)
  const paper = await drafted(`Der er brugt {{${used}}} indtil nu.`)
  await house.as(secretary, finishPaper, { paper, version: 1 })
  const frozen = await house.as(secretary, showPaper, { paper })
  const hours = { placement: course.placement, week: '2026-W42', hours: 9 }
  await house.as(cast.mentor, registerHours, hours, { at: instantOn('2026-10-19') })
  expect(await house.as(secretary, showPaper, { paper })).toEqual(frozen)
  const kept = await house.asOwner(async (client) => {
    const { rows } = await client.query<{ figure: object; hashed: boolean }>(
      `select content -> 'reading' -> 'figures' -> $2::text -> 'it' as figure,
         content_hash = sha256(convert_to(content::text, 'UTF8')) as hashed from committee.finish where paper = $1`,
      [paper, used],
    )
    return rows[0]
  })
  expect(kept).toMatchObject({ hashed: true, figure: { rule: 'use-against-ceiling/1', unit: 'oere' } })
  expect(Object.keys(kept?.figure ?? {}).sort()).toEqual([
    'asOf',
    'definition',
    'href',
    'label',
    'rule',
    'source',
    'text',
    'unit',
    'value',
  ])
  await published(paper)
})

async function published(paper: string): Promise<void> {
  const seen = async () =>
    (await house.as(cast.public, listPapers, { world: 'practice' })).rows.some((r) => r.id === paper)
  await expect(house.as(cast.public, render, { paper, format: 'html' })).rejects.toMatchObject({ code: 'not-found' })
  expect(await seen()).toBe(false)
  await house.as(secretary, publishPaper, { paper })
  expect(await seen()).toBe(true)
  expect((await house.as(cast.public, render, { paper, format: 'pdf' })).mediaType).toBe('application/pdf')
  await expect(house.as(secretary, publishPaper, { paper })).rejects.toMatchObject({ code: 'conflict' })
}

test('FROZEN: words saved at the moment of finishing are either in the frozen paper or refused', async () => {
  const paper = await drafted('Før.')
  const done = await Promise.allSettled([
    ...Array.from({ length: 4 }, (_, i) =>
      house.as(secretary, editPaper, { paper, version: 1, title: `Titel ${i}`, introduction: 'Efter.' }),
    ),
    house.as(secretary, finishPaper, { paper, version: 1 }),
  ])
  expect(done.filter((d) => d.status === 'fulfilled')).toHaveLength(1)
  const { version, finishedOn } = await house.as(secretary, showPaper, { paper })
  if (finishedOn === null) await house.as(secretary, finishPaper, { paper, version })
  const kept = await house.asOwner(async (client) => {
    const { rows } = await client.query<{ same: boolean }>(
      `select f.content -> 'written' -> 'parts' = p.parts as same from committee.finish f join committee.paper p on p.id = f.paper`,
    )
    return rows.every((r) => r.same)
  })
  expect(kept).toBe(true)
  const late = house.as(secretary, editPaper, { paper, version, title: 'For sent' })
  await expect(late).rejects.toMatchObject({ code: 'conflict', rule: 'FROZEN' })
})

test.each([
  ['NO-PERSON', 'Skriv til anna.andersen@eksempel.dk.', 'anna.andersen@eksempel.dk'],
  ['SMALL-NUMBERS', 'Kun tre borgere er kommet i arbejde.', 'tre borgere'],
] as const)('%s stops the publication; it goes on with a reason, which is kept', async (rule, text, quote) => {
  const paper = await drafted(text)
  expect(await house.as(secretary, checkPaper, { paper })).toMatchObject({
    findings: [{ rule, quote, where: 'Resumé' }],
  })
  await expect(house.as(secretary, publishPaper, { paper })).rejects.toMatchObject({ code: 'conflict' })
  await house.as(secretary, finishPaper, { paper, version: 1 })
  const refused = house.as(secretary, publishPaper, { paper })
  await expect(refused).rejects.toMatchObject({
    code: 'unlawful',
    rule,
    message: expect.stringContaining(quote) as string,
  })
  await house.as(secretary, publishPaper, { paper, answers: [{ rule, quote, reason: 'Et opdigtet eksempel.' }] })
  expect(await house.as(cast.public, showPaper, { paper })).toMatchObject({ publishedOn: expect.any(String) as string })
})

test('NO-CPR: a personal number is refused where it is written', async () => {
  await expect(drafted('Han er 010190-1234.')).rejects.toMatchObject({ code: 'invalid' })
})

test('the next paper begins from the last: its words, with the figures read anew', async () => {
  const first = await drafted('Ord, der bruges igen.')
  const { paper } = await house.as(secretary, draftPaper, { title: 'Næste', committee, copyOf: first })
  expect(await house.as(secretary, showPaper, { paper })).toMatchObject({
    introduction: 'Ord, der bruges igen.',
    agreement,
    finishedOn: null,
  })
})

test('the composer is told what can be inserted, with the figures as they are now', async () => {
  const { inserts, figures } = await house.as(secretary, paperOffers, {})
  expect(inserts.map((o) => o.source)).toEqual([
    'agreement-use',
    'use-chart',
    'citizens',
    'budget-note',
    'budget-table',
    'budget-scenarios',
    'appropriation',
    'needs-overview',
    'need',
    'decisions',
  ])
  expect(figures.find((f) => f.token === `{{${used}}}`)?.text).toMatch(/kr\.$/)
})

async function drafted(introduction: string): Promise<string> {
  const input = { title: 'Et papir', agreement, committee, introduction }
  return (await house.as(secretary, draftPaper, input)).paper
}

import { expect, test } from 'vitest'
import {
  callMeeting,
  draftPaper,
  finishPaper,
  putOnAgenda,
  recordDecision,
  showDecisions,
  showPaper,
} from '../../src/committee/index.ts'
import { mapNeed } from '../../src/needs/index.ts'
import { cast, committee } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const secretary = cast.secretary

test('a year’s needs stand as a table with their sum; a group below five is never a number', async () => {
  await mapped('EB-LILLE', 3)
  await mapped('EB-STOR', 1240)
  const { paper, table } = await inserted('needs-overview', '2031')
  expect(table?.columns.map((c) => c.label)).toContain('1.000 kr.')
  expect(table?.rows.map((r) => [r.header, r.cells[1]?.text])).toEqual(
    expect.arrayContaining([
      ['Behovet EB-LILLE', 'færre end 5'],
      ['Behovet EB-STOR', '1.240'],
    ]),
  )
  expect(table?.rows.at(-1)).toMatchObject({ kind: 'total', header: 'I alt' })
  await house.as(secretary, finishPaper, { paper, version: 1 })
  await mapped('EB-SENERE', 50)
  const frozen = await house.as(secretary, showPaper, { paper })
  expect(JSON.stringify(frozen.blocks)).not.toContain('EB-SENERE')
})

test('one need is told in a table of its own', async () => {
  await mapped('EB-ENE', 3)
  const { table } = await inserted('need', 'EB-ENE')
  expect(table?.rows.map((r) => [r.header, r.cells[0]?.text])).toEqual(
    expect.arrayContaining([
      ['Borgere', 'færre end 5'],
      ['Udløser B', 'Ingen tilbud når dem.'],
      ['Hvor langt', 'Kortlagt'],
    ]),
  )
})

test('an earlier decision comes in point by point, with vote and remarks as they stand', async () => {
  const { meeting } = await house.as(secretary, callMeeting, { committee, day: '2026-08-10' })
  const { item } = await house.as(secretary, putOnAgenda, { meeting, title: 'En sag fra august' })
  await house.as(secretary, recordDecision, {
    item,
    points: [{ no: 1, says: 'Rammerne for indsatsen', outcome: 'approved' }],
    vote: 'vote',
    for: ['Gruppe A'],
    against: ['Gruppe B'],
    remarks: [{ parties: ['Gruppe B'], gist: 'Ønsker flere timer.' }],
  })
  const { table, text } = await inserted('decisions', item)
  expect(table?.rows.map((r) => [r.header, ...r.cells.map((c) => c.text)])).toEqual([
    ['Punkt 1', 'Rammerne for indsatsen', 'Godkendt'],
  ])
  expect(text).toContain('Ved afstemning. For: Gruppe A; imod: Gruppe B.')
  expect(text).toContain('Bemærkning fra Gruppe B: Ønsker flere timer.')
})

test('WORLDS: a decision or need of the papers is told apart; what is not decided or not there says so', async () => {
  const said: [string, string, string][] = [
    ['decisions', 'DOC-2013-SPECIAL', 'andet materiale'],
    ['decisions', 'BI105', 'andet materiale'],
    ['decisions', 'FINDES-IKKE', 'Kunne ikke hentes'],
    ['needs-overview', '1999', 'Der er intet behov for 1999'],
    ['needs-overview', 'i år', 'Skriv et årstal'],
    ['need', 'FINDES-IKKE', 'Kunne ikke hentes'],
  ]
  for (const [source, of, words] of said) expect((await inserted(source, of)).text, of).toContain(words)
})

test('a document’s decision is found by any of its numbers', async () => {
  const decided = await house.as(secretary, showDecisions, { document: 'EB-2026-PRAKTIKDAGE' })
  const { table } = await inserted('decisions', 'EB-2026-PRAKTIKDAGE')
  expect(table?.rows).toHaveLength(decided.points.length)
})

async function inserted(source: string, of: string) {
  const parts = [{ key: 'economy', blocks: [{ kind: 'insert', source, of }] }]
  const { paper } = await house.as(secretary, draftPaper, { title: 'Et papir', committee, parts })
  const { blocks } = await house.as(secretary, showPaper, { paper })
  return { paper, table: blocks.find((b) => b.type === 'table'), text: JSON.stringify(blocks) }
}

async function mapped(id: string, size: number): Promise<void> {
  await house.as(cast.officer, mapNeed, {
    id,
    title: `Behovet ${id}`,
    targetGroup: 'ledige over 60 år',
    size,
    sizeSource: 'Et opdigtet antal til prøven',
    triggers: [{ trigger: 'B', reason: 'Ingen tilbud når dem.' }],
    cause: 'unserved',
    year: 2031,
  })
}

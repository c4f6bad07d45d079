import { expect, test } from 'vitest'
import { composeNote, showNote } from '../../src/budget/index.ts'
import { check, checkTableSums, recordDocument, showDocument } from '../../src/cases/index.ts'
import { recordDecision, showDecisions } from '../../src/committee/index.ts'
import { cast } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { posted } from '../rest.ts'

interface Schema {
  description?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  examples?: unknown[]
}

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const { paths } = (await (await house.request('/api/openapi.json')).json()) as {
  paths: Record<string, { post: { requestBody: { content: { 'application/json': { schema: Schema } } } } }>
}
const schemaOf = (act: { room: string; verb: string }) =>
  paths[`/${act.room}/${act.verb}`]?.post.requestBody.content['application/json'].schema ?? {}

test.each([recordDocument, recordDecision, composeNote, checkTableSums])(
  'an outsider can read what every field of $name is',
  (act) => {
    expect(silent(schemaOf(act), '')).toEqual([])
  },
)

test('the examples of the OpenAPI text can be sent as they stand', async () => {
  const [document, decision, note] = [recordDocument, recordDecision, composeNote].map((a) => schemaOf(a).examples?.[0])
  const filed = await posted(house, recordDocument, cast.secretary, document)
  expect(filed).toMatchObject({ status: 200, body: { id: 'DOC-2027-MENTOR' } })
  const { findings } = await house.as(cast.auditor, check, { document: 'DOC-2027-MENTOR' })
  expect(findings.map((f) => f.rule)).toEqual(['TEXT-TABLE', 'ANNEX-TITLES'])
  const decided = await posted(house, recordDecision, cast.secretary, decision)
  expect(decided).toMatchObject({ status: 200, body: { added: true } })
  const { item } = decided.body as { item: string }
  expect((await house.as(cast.auditor, showDecisions, { item })).points.map((p) => p.outcome)).toEqual([
    'approved',
    'noted',
  ])
  const composed = await posted(house, composeNote, cast.controller, note)
  expect(composed).toMatchObject({ status: 200, body: { version: 1, warnings: [] } })
})

test('a table that is shown can be sent back as it is, and one that is misspelt is refused by its place', async () => {
  const { title, tables } = await house.as(cast.controller, showNote, { code: 'BI105' })
  const note = { code: 'NOTE-AGAIN', title, tables }
  expect((await posted(house, composeNote, cast.controller, note)).status).toBe(200)
  const [table] = tables
  const wrong = { ...note, code: 'NOTE-WRONG', tables: [{ ...table, rows: [{ ...table?.rows[0], totall: 5 }] }] }
  expect((await posted(house, composeNote, cast.controller, wrong)).body).toMatchObject({
    code: 'invalid',
    details: { issues: [{ field: 'tables.0.rows.0.totall' }] },
  })
})

test('a note’s target is a range, and a ticked category is one of the form’s', async () => {
  const note = { code: 'NOTE-ODD', title: 'Et notat' }
  const field = async (more: object) => {
    const { body } = await posted(house, composeNote, cast.controller, { ...note, ...more })
    return (body['details'] as { issues: { field: string }[] }).issues.map((i) => i.field)
  }
  expect(await field({ indicators: [{ name: 'Borgere', low: 50, high: 40 }] })).toEqual(['indicators.0.high'])
  expect(await field({ category: { options: ['Nyt'], ticked: ['Gammelt'] } })).toEqual(['category.ticked.0'])
})

test('a second paper with a code, and a body nobody knows, are named', async () => {
  const paper = { id: 'DOC-TWICE', kind: 'memo', title: 'Et notat', numbers: [{ number: '2027–0815-2', system: 'F2' }] }
  expect((await posted(house, recordDocument, cast.secretary, paper)).status).toBe(200)
  expect((await posted(house, recordDocument, cast.secretary, paper)).body).toMatchObject({
    code: 'conflict',
    details: { issues: [{ field: 'id' }] },
  })
  const decision = { title: 'En sag', body: 'by-raadet', day: '2026-09-07', points: [{ outcome: 'noted' }] }
  expect((await posted(house, recordDecision, cast.secretary, decision)).body).toMatchObject({
    code: 'invalid',
    details: { issues: [{ field: 'body' }] },
  })
  for (const id of ['doc-twice', '2027-0815-2', 'f2 2027-0815-2', '2027 - 0815'])
    expect((await house.as(cast.auditor, showDocument, { id })).id).toBe('DOC-TWICE')
})

test('sums that go round in a ring are refused', async () => {
  const cells = [{ kind: 'value', thousandDkk: 1 }]
  const rows = ['A', 'B'].map((id, i) => ({ id, kind: 'total', of: [i ? 'A' : 'B'], cells }))
  expect((await posted(house, checkTableSums, cast.auditor, { years: [2027], rows })).body).toMatchObject({
    code: 'invalid',
    details: { issues: [{ field: 'rows.0.of' }] },
  })
})

test('a file with Windows’ mark and line ends is read', async () => {
  const input = '\uFEFF{\r\n  "code": "BI105"\r\n}\r\n'
  const { exit, out } = await vifte(database, ['budget', 'show-note', '--input', '-'], { input })
  expect([exit, JSON.parse(out)]).toMatchObject([0, { code: 'BI105' }])
})

/** The fields nothing is said of: a list of objects speaks by its fields, a choice by each of its shapes. */
function silent(schema: Schema, at: string): string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = `${at}.${name}`
    return [...(field.description || speaks(field) ? [] : [place]), ...silent(field, place)]
  })
  const inside = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [...fields, ...inside.flatMap((s) => (s ? silent(s, at) : []))]
}

function speaks({ properties, items, anyOf }: Schema): boolean {
  return Boolean(properties ?? items?.properties ?? items?.description ?? anyOf?.some((s) => s.description))
}

import { expect, test } from 'vitest'
import { DocumentIn } from '../../cases/index.ts'
import { agreements } from './agreements.ts'
import { bodies } from './bodies.ts'
import { citedItems } from './cited.ts'
import { contents } from './content.ts'
import { documents } from './documents.ts'
import { enterprises } from './enterprises.ts'
import { readerRemarks } from './remarks.ts'
import { externalBodies, units } from './units.ts'

const { content: ContentIn } = DocumentIn.shape
const said = Object.entries(contents).map(([id, content]) => ({ id, content: ContentIn.parse(content) }))
const known = {
  enterprise: new Set(enterprises.map((e) => e.id)),
  body: new Set([...bodies, ...units, ...externalBodies].map((b) => b.id)),
  agreement: new Set(agreements.map((a) => a.id)),
  cited: new Set(citedItems.map((c) => c.id)),
}

test('each of the five papers says something, and nothing else does', () => {
  expect(said.map((s) => s.id)).toEqual([
    'DOC-2013-SPECIAL',
    'DOC-2017-BI105',
    'DOC-2022-TENDER',
    'DOC-2022-LEARNING',
    'DOC-2025-TM157',
  ])
  for (const { id } of said) expect(documents.map((d) => d.id)).toContain(id)
})

test('who and what a paper names is in the registers and among the cited', () => {
  for (const { content } of said) {
    for (const name of content.names)
      if (name.means !== undefined && (name.kind === 'enterprise' || name.kind === 'body'))
        expect(known[name.kind]).toContain(name.means)
    for (const point of content.points) expect(known.body).toContain(point.namesBody)
    for (const citation of content.citations) if (citation.id) expect(known.cited).toContain(citation.id)
    for (const s of content.statements) {
      if (s.kind === 'lot') for (const supplier of s.suppliers) expect(known.enterprise).toContain(supplier)
      if (s.kind === 'lot') expect(known.agreement).toContain(s.agreement)
      if (s.kind === 'report') expect(known.enterprise).toContain(s.by)
    }
  }
})

test('every statement and name has its line, and a statement’s id stands once in its paper', () => {
  for (const { id, content } of said) {
    const ids = content.statements.map((s) => s.id)
    expect(new Set(ids).size, id).toBe(ids.length)
    for (const { place } of [...content.statements, ...content.names]) expect(place.line).toBeGreaterThan(0)
  }
})

test('a reader is told in words what every statement is about', () => {
  const bare = said.flatMap(({ content }) => content.statements.filter((s) => s.subject === undefined))
  expect(bare.map((s) => s.about)).toEqual([])
})

test('a reader’s remark is about one of the papers and gives two readings', () => {
  expect(readerRemarks).toHaveLength(9)
  for (const remark of readerRemarks) {
    expect(documents.map((d) => d.id)).toContain(remark.document)
    expect(remark.readings.length).toBeGreaterThanOrEqual(2)
  }
})

test('the memo’s 16 numbered lots and 26 reports are those of its tables and list', () => {
  const memo = said.find((s) => s.id === 'DOC-2022-LEARNING')!.content
  expect(memo.statements.filter((s) => s.kind === 'lot')).toHaveLength(16)
  expect(memo.statements.filter((s) => s.kind === 'report').map((s) => s.no)).toEqual(
    Array.from({ length: 26 }, (_, i) => i + 1),
  )
})

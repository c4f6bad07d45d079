import { expect, test } from 'vitest'
import { anchorOf, factsFound } from './places.ts'
import { ContentIn } from './content.ts'

const table = (id: string, printedNumber: string) => ({
  id,
  printedNumber,
  caption: `Om ${id}`,
  years: [2026],
  rows: [{ id: 'A', label: 'A', kind: 'line', cells: [{ kind: 'zero' }] }],
})
const content = ContentIn.parse({
  sections: [
    { title: 'Baggrund', level: 2 },
    { title: 'Økonomi', level: 2 },
  ],
  points: [{ no: 1, says: 'at noget godkendes' }],
  tables: [table('t2', 'Tabel 2'), table('t2b', 'Tabel 2'), table('t20', 'Tabel 20')],
})

test.each([
  ['Tabel 2, række 1', 'tabel-t2'],
  ['Bevillingstekniske oplysninger, anden Tabel 2', 'tabel-t2b'],
  ['Tabel 20', 'tabel-t20'],
  ['Indstilling, punkt 1, og Beslutning', 'punkt-1'],
  ['Beslutning', 'gang'],
  ['Økonomi, andet afsnit', 'afsnit-2'],
  ['Bilag 3', 'bilag'],
  ['et andet sted', undefined],
])('%s is opened at %s', (place, anchor) => {
  expect(anchorOf(content, place)).toBe(anchor)
})

test('a table may be numbered with signs a pattern would read otherwise', () => {
  const odd = ContentIn.parse({ tables: [table('odd', 'Tabel 2 (b'), table('slow', '(T+)+$')] })
  expect(anchorOf(odd, 'Tabel 2 (b, række 1')).toBe('tabel-odd')
  const began = performance.now()
  expect(anchorOf(odd, 'T'.repeat(200))).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(500)
})

test('a question is read once, however many facts a document has', () => {
  const statements = Array.from({ length: 5000 }, (_, i) => ({
    ...{ id: `S${i}`, kind: 'day' as const, about: 'x', place: { says: 'side 1' }, day: '2026-01-01' },
    says: 'ord',
  }))
  const began = performance.now()
  expect(factsFound({ statements }, 'æøåæøåæøå æøåæøåæø æøåæøåøø æøåæøåææ')).toEqual([])
  expect(performance.now() - began).toBeLessThan(400)
})

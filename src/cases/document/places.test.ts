import { expect, test } from 'vitest'
import { anchorOf } from './places.ts'
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

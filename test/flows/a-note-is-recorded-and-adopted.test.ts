import { expect, test } from 'vitest'
import { adoptNote, approveProposal, listLines, recordNote, showNote } from '../../src/budget/index.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const kr = 100n
const source = { kind: 'practice', document: 'Øvelse' } as const
const value = (thousandDkk: number) => ({ kind: 'value', thousandDkk })

test('a total above its lines is recorded and computed', async () => {
  const rows = [row('T', { kind: 'total', of: ['A', 'B'], cells: [value(30)] }), row('A'), row('B')]
  await house.as(cast.controller, recordNote, note('ORDER', [table({ rows })]))
  const { tables } = await house.as(cast.controller, showNote, { code: 'ORDER' })
  expect(tables[0]?.rows[0]).toMatchObject({ total: 20, disagrees: true })
})

const wrong: [string, unknown[], string][] = [
  ['a sum of itself', [table({ rows: [row('A', { kind: 'total', of: ['A'] })] })], 'tables.0.rows.0.of'],
  ['a row twice in a sum', [table({ rows: [row('T', { kind: 'total', of: ['A', 'A'] }), row('A')] })], 'rows.0.of.1'],
  ['a row twice', [table({ rows: [row('A'), row('A')] })], 'tables.0.rows.1.id'],
  ['a year twice', [table({ years: [2026, 2026], rows: [row('A', { cells: [value(1), value(1)] })] })], 'years.1'],
  ['a table twice', [table({}), table({})], 'tables.1.id'],
  ['an amount beyond reason', [table({ rows: [row('A', { cells: [value(1_000_000_001)] })] })], 'cells.0.thousandDkk'],
  ['a printed total beyond reason', [table({ rows: [row('A', { printedTotal: -1_000_000_001 })] })], 'printedTotal'],
  ['sums that double beyond reason', [table({ rows: doubling(60) })], 'tables.0.rows.'],
  ['a value without an amount', [table({ rows: [row('A', { cells: [{ kind: 'value' }] })] })], 'thousandDkk'],
  [
    'a dash with an amount',
    [table({ rows: [row('A', { cells: [{ kind: 'dash', thousandDkk: 0 }] })] })],
    'thousandDkk',
  ],
]

test.each(wrong)('%s is refused beside its field', async (_, tables, field) => {
  const refused = house.as(cast.controller, recordNote, note('WRONG', tables))
  await expect(refused).rejects.toMatchObject({
    code: 'invalid',
    details: { issues: [{ field: expect.stringContaining(field) as string }] },
  })
})

test('a later adoption adds to the line that is there, with its own code only', async () => {
  await house.as(cast.controller, recordNote, note('LATER', []))
  await adopted(adoption([[2026, 100n]]))
  const more: [number, bigint][] = [
    [2026, -40n],
    [2027, 70n],
  ]
  await adopted(adoption(more, { name: 'Et andet navn' }))
  const { rows } = await house.as(cast.controller, listLines, { line: 'LATER-LINE' })
  expect(rows[0]).toMatchObject({ name: 'En linje' })
  expect(rows[0]?.years.map((y) => [y.year, y.appropriatedOere])).toEqual([
    [2026, 60n * kr],
    [2027, 70n * kr],
  ])
  await expect(house.as(cast.controller, adoptNote, adoption([[2028, 1n]], { code: 'Ø-18' }))).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('bevillingskoden Ø-78') as string,
  })
})

test('a year twice, and an appropriation of nothing, are refused beside their field', async () => {
  const twice: [number, bigint][] = [
    [2029, 1n],
    [2029, 2n],
  ]
  for (const [years, field] of [
    [twice, 'years.1.year'],
    [[[2029, 0n]] as [number, bigint][], 'years.0.amountOere'],
  ] as const)
    await expect(house.as(cast.controller, adoptNote, adoption(years))).rejects.toMatchObject({
      code: 'invalid',
      details: { issues: [{ field }] },
    })
})

async function adopted(input: ReturnType<typeof adoption>) {
  const { proposal } = await house.as(cast.controller, adoptNote, input)
  await house.as(cast.secondController, approveProposal, { proposal })
}

function adoption(years: [number, bigint][], other: object = {}) {
  const line = {
    note: 'LATER',
    line: 'LATER-LINE',
    name: 'En linje',
    code: 'Ø-78',
    adoptedOn: '2026-10-01',
    basis: 'Aftale',
  }
  return { ...line, years: years.map(([year, kroner]) => ({ year, amountOere: kroner * kr })), ...other }
}

function note(code: string, tables: unknown[]) {
  return { code, title: code, source, tables }
}

function table(other: object) {
  return { id: 'T1', caption: 'En tabel', years: [2026], rows: [row('A')], ...other }
}

function row(id: string, other: object = {}) {
  return { id, label: id, kind: 'line', cells: [value(10)], ...other }
}

/** Each row the sum of all before it: the last is two to the power of their number. */
function doubling(rows: number) {
  const ids = Array.from({ length: rows }, (_, i) => `R${i}`)
  return ids.map((id, i) => (i === 0 ? row(id) : row(id, { kind: 'subtotal', of: ids.slice(0, i) })))
}

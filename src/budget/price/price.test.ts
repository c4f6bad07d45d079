import { expect, test } from 'vitest'
import type { PrintedTable } from '../../cases/index.ts'
import { inPrices } from './in-prices.ts'
import { IndexIn, indexText } from './index-text.ts'
import { pairOf } from './price.ts'

const index = (year: number, indexE4: bigint, series = 'P/L') => ({
  ...{ series, year, indexE4, source: 'Et skema', sourceDay: '2026-06-30' },
})
const pair = { from: index(2018, 1_000_000n), to: index(2026, 1_183_500n) }

const table: PrintedTable = {
  id: 'T',
  caption: 'Udgifter',
  priceLevelLabel: '1.000 kr. – 2018 p/l',
  columns: [],
  years: [2018, 2019],
  rows: [
    { ...row('A', 5460), cells: [{ kind: 'value', thousandDkk: 5460 }, { kind: 'zero' }] },
    { ...row('B', 1540), cells: [{ kind: 'value', thousandDkk: 1540 }, { kind: 'blank' }] },
    {
      ...row('S', 7000),
      kind: 'total',
      of: ['A', 'B'],
      cells: [{ kind: 'value', thousandDkk: 7000 }, { kind: 'zero' }],
    },
  ],
}

test('each line is rounded once, and the sum is the rounded lines’', () => {
  const { rows, priceLevelLabel } = inPrices(table, pair)
  // 5.460 × 1,1835 = 6.461,91 → 6.462; 1.540 × 1,1835 = 1.822,59 → 1.823; 6.462 + 1.823 = 8.285 (7.000 × 1,1835 is 8.284,5).
  expect(rows.map((r) => r.cells[0]?.thousandDkk)).toEqual([6462, 1823, 8285])
  expect(rows.map((r) => r.printedTotal)).toEqual([6462, 1823, 8285])
  expect(rows.map((r) => r.cells[1]?.kind)).toEqual(['zero', 'blank', 'zero'])
  expect(priceLevelLabel).toBe(
    '1.000 kr. – 2026 p/l, omregnet fra 2018 p/l med indeks P/L: 118,35 over 100 (Et skema, 30. juni 2026)',
  )
})

test('halves go away from zero, exact øre are what is multiplied, and current prices are left alone', () => {
  const half = { from: index(2018, 2_000_000n), to: index(2026, 1_000_000n) }
  const cells = (c: PrintedTable['rows'][number]['cells']) =>
    inPrices({ ...table, years: [2018], rows: [{ ...row('A', 1), cells: c }] }, half).rows[0]?.cells[0]
  expect(cells([{ kind: 'value', thousandDkk: 5 }])).toEqual({ kind: 'value', thousandDkk: 3 })
  expect(cells([{ kind: 'value', thousandDkk: -5 }])).toEqual({ kind: 'value', thousandDkk: -3 })
  expect(cells([{ kind: 'value', thousandDkk: 5, oere: 480_000 }])).toEqual({ kind: 'value', thousandDkk: 2 })
  const current = { ...table, priceLevelLabel: '1.000 kr., løbende p/l' }
  expect(inPrices(current, pair)).toBe(current)
})

test('the newest of a year holds; what is missing is named (PRICE-INDEX)', () => {
  const rows = [index(2018, 2n), index(2018, 1n), index(2026, 3n)]
  expect(pairOf(rows, { from: 2018, to: 2026 }).from.indexE4).toBe(2n)
  expect(() => pairOf(rows, { from: 2018, to: 2030 })).toThrow('Der mangler et prisindeks for 2030 i rækken P/L.')
  expect(() => pairOf([], { from: 2018, to: 2030 })).toThrow('for 2018 og 2030.')
  expect(() => pairOf(rows, { from: undefined, to: 2026 })).toThrow('hvilket års priser')
})

test('one of several series is chosen by the person, unless only one has both years', () => {
  const rows = [index(2018, 1n), index(2026, 2n), index(2018, 3n, 'Løn'), index(2026, 4n, 'Løn')]
  expect(() => pairOf(rows, { from: 2018, to: 2026 })).toThrow('P/L, Løn')
  expect(pairOf(rows, { from: 2018, to: 2026, series: 'Løn' }).to.indexE4).toBe(4n)
  expect(pairOf(rows.slice(0, 3), { from: 2018, to: 2026 }).to.indexE4).toBe(2n)
})

test.each([
  ['102,35', 1_023_500n],
  ['100', 1_000_000n],
  ['1.234,5', 12_345_000n],
  ['102.35', 1_023_500n],
  ['0,0001', 1n],
])('an index written %s', (text, e4) => {
  expect(BigInt(IndexIn.parse(text))).toBe(e4)
  expect(BigInt(IndexIn.parse(indexText(e4)))).toBe(e4)
})

test.each(['', '0', '-1', '1,23456', 'abc', '1,2,3'])('an index may not be %j', (text) => {
  expect(IndexIn.safeParse(text).success).toBe(false)
})

function row(id: string, printedTotal: number): PrintedTable['rows'][number] {
  return { id, label: id, kind: 'line', of: [], cells: [], printedTotal }
}

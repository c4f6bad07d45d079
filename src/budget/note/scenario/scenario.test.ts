import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeTable, type PrintedRow, type PrintedTable } from '../../../cases/index.ts'
import { compared, computed, scenarioOf, tableOfLots } from './scenario.ts'

// BI105: 5.460 and 1.540 for the lots, 540 for the post, three years.
const table: PrintedTable = {
  id: 'table-2',
  caption: 'Udgifter',
  columns: [],
  years: [2018, 2019, 2020],
  rows: [
    line('LOT1', 5460, { lot: 1 }),
    line('LOT2', 1540, { lot: 2 }),
    sum('SUB', ['LOT1', 'LOT2'], 7000),
    line('FTE', 540, { post: true }),
    sum('SUB-S', ['FTE'], 540),
    sum('TOTAL', ['SUB', 'SUB-S'], 7540),
  ],
}

test.each([
  [[1], false, 16_380],
  [[2], false, 4_620],
  [[1, 2], false, 21_000],
  [[1, 2], true, 22_620],
  [[1], true, 18_000],
])('lots %j with the post %s are %d', (lots, withPost, total) => {
  const found = computed(scenarioOf(table, { lots, withPost }))
  expect(found.totalThousandDkk).toBe(total)
  expect(found.rows.at(-1)).toMatchObject({ id: 'TOTAL', total, printedTotal: total, disagrees: false })
})

test('rows not chosen are left out, and a sub-total without parts goes with them', () => {
  const { rows } = scenarioOf(table, { lots: [1], withPost: false })
  expect(rows.map((r) => [r.id, r.of])).toEqual([
    ['LOT1', []],
    ['SUB', ['LOT1']],
    ['TOTAL', ['SUB']],
  ])
})

test('a lot that is not there is refused by name, and so is a note without lots', () => {
  expect(() => scenarioOf(table, { lots: [3], withPost: true })).toThrow('ingen delaftale 3. Den har 1, 2.')
  const plain = { ...table, rows: [line('A', 1, {})] }
  expect(() => tableOfLots([plain])).toThrow('Skriv delaftalens nummer på rækkerne')
})

test('a lot with several rows comes whole, and a line of no lot always', () => {
  const rows = [line('A', 1, { lot: 1 }), line('B', 2, { lot: 1 }), line('C', 4, { lot: 2 }), line('D', 8, {})]
  const several = { ...table, rows: [...rows, sum('T', ['A', 'B', 'C', 'D'], 15)] }
  expect(scenarioOf(several, { lots: [1], withPost: true }).rows.map((r) => r.id)).toEqual(['A', 'B', 'D', 'T'])
})

test('side by side: each lot alone and both, without and with the post, against the whole', () => {
  expect(compared(table).map((s) => [s.label, s.totalThousandDkk, s.differenceThousandDkk])).toEqual([
    ['Kun delaftale 1, uden årsværk', 16_380, -6_240],
    ['Kun delaftale 1, med årsværk', 18_000, -4_620],
    ['Kun delaftale 2, uden årsværk', 4_620, -18_000],
    ['Kun delaftale 2, med årsværk', 6_240, -16_380],
    ['Begge delaftaler, uden årsværk', 21_000, -1_620],
    ['Begge delaftaler, med årsværk', 22_620, 0],
  ])
})

test('the lots alone, without what is of no lot, add up to all of them', () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -999, max: 9999 })), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(amounts, (lines) => {
      const rows = lines.map(([lot, amount], i) => line(`R${i}`, amount, { lot }))
      const whole = {
        ...table,
        rows: [
          ...rows,
          sum(
            'T',
            rows.map((r) => r.id),
            0,
          ),
        ],
      }
      const lots = [...new Set(lines.map(([lot]) => lot))]
      const alone = lots.map((lot) => computed(scenarioOf(whole, { lots: [lot], withPost: true })).totalThousandDkk)
      const all = computeTable(whole.rows).at(-1)?.total
      expect(alone.reduce((a, b) => a + b, 0)).toBe(all)
    }),
  )
})

function line(id: string, thousandDkk: number, more: Partial<PrintedRow>): PrintedRow {
  const cell = { kind: 'value' as const, thousandDkk }
  return { id, label: id, kind: 'line', of: [], cells: [cell, cell, cell], printedTotal: 3 * thousandDkk, ...more }
}

function sum(id: string, of: string[], thousandDkk: number): PrintedRow {
  return { ...line(id, thousandDkk, {}), kind: id === 'TOTAL' ? 'total' : 'subtotal', of }
}

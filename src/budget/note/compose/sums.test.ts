import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeTable, type PrintedTable } from '../../../cases/index.ts'
import { cellText } from './cell.ts'
import { amountsIn, movedParts, partsOf, partsText, placeFor, type TypedRow } from './sums.ts'

const line = (...cells: string[]): TypedRow => ({ kind: 'line', of: '', cells })
const subtotal = (of = ''): TypedRow => ({ kind: 'subtotal', of, cells: [] })
const total = (of = ''): TypedRow => ({ kind: 'total', of, cells: [] })

test('a sub-total adds the lines right above it, a total every line', () => {
  const rows = [line('5.460'), line('1.540'), subtotal(), line('540'), subtotal(), total()]
  // 5,460 + 1,540 = 7,000; 540; together 7,540.
  expect(amountsIn(rows, 1)).toEqual([[5460], [1540], [7000], [540], [540], [7540]])
})

test('a sum may name its rows, sums among them', () => {
  const rows = [total('2, 5'), subtotal('3-4'), line('1'), line('2'), line('4')]
  expect(amountsIn(rows, 1).flat()).toEqual([7, 3, 1, 2, 4])
})

test('what cannot be added is said: itself, a row that is not there, nothing at all', () => {
  expect(partsOf([line(), total('1-2')], 1)).toMatchObject({ ok: false, message: /af sig selv/ })
  for (const parts of ['9', '2-1', 'alle', '?']) expect(partsOf([line(), total(parts)], 1).ok).toBe(false)
  expect(partsOf([subtotal()], 0).ok).toBe(false)
  expect(amountsIn([line('1'), total('3'), total('2')], 1)[0]).toEqual([1])
})

test('a sum keeps its rows when others come, go and move; a sum whose rows are gone is not one of every line', () => {
  const places = new Map([
    [0, 0],
    [2, 1],
    [3, 3],
  ])
  expect(movedParts('1, 3', places, 4)).toBe('1-2')
  expect(movedParts('2', places, 4)).toBe('?')
  expect(movedParts('', places, 4)).toBe('')
})

test('a new line stands above the sums, a new sum below', () => {
  expect(placeFor(['line', 'line', 'total'], 'line')).toBe(2)
  expect(placeFor(['line', 'total'], 'subtotal')).toBe(2)
  expect(placeFor([], 'line')).toBe(0)
})

const amount = fc.integer({ min: -100_000, max: 100_000 })
const someRows = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.array(amount, { minLength: 2, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(9), { maxLength: 4 }) },
  ),
  { minLength: 1, maxLength: 10 },
)

test('the sums in the browser are the sums the note is kept with, and parts written are the parts read', () => {
  fc.assert(
    fc.property(someRows, fc.infiniteStream(fc.boolean()), (given, isLine) => {
      const lines = given.map((row) => row.length === 2 && isLine.next().value === true)
      const rows = given.map((row, i): PrintedTable['rows'][number] => {
        // A sum adds only rows before it, so that it is never of itself.
        const of = lines[i] ? [] : [...new Set(row.filter((p) => p >= 0 && p < i))].map((p) => `r${p}`)
        const cells = row.slice(0, 2).map((n) => ({ kind: 'value' as const, thousandDkk: n }))
        const blank = [{ kind: 'blank' as const }, { kind: 'blank' as const }]
        const kind = of.length ? 'total' : 'line'
        return { id: `r${i}`, label: 'x', kind, of, cells: lines[i] ? cells : blank, printedTotal: null }
      })
      const typed = rows.map((row, i): TypedRow => {
        const parts = row.of.map((id) => Number(id.slice(1)))
        return {
          kind: row.kind,
          of: row.kind === 'line' ? '' : partsText(rows, i, parts),
          cells: row.cells.map((c) => cellText(c)),
        }
      })
      expect(amountsIn(typed, 2)).toEqual(computeTable(rows).map((row) => row.computed))
    }),
  )
})

import { expect, test } from 'vitest'
import { changesBetween } from './changes.ts'

test('a changed cell is named by table, row and place', () => {
  const table = (amount: number) => ({
    tables: [{ id: 'table-2', rows: [{ id: 'LOT1', cells: [{ kind: 'value', thousandDkk: amount }] }] }],
  })
  expect(changesBetween(table(5460), table(5640))).toEqual([
    { path: 'tables.table-2.rows.LOT1.cells.1.thousandDkk', old: '5460', new: '5640' },
  ])
})

test('a row put in at the top is one change, not all', () => {
  const old = {
    rows: [
      { id: 'A', label: 'a' },
      { id: 'B', label: 'b' },
    ],
  }
  const now = { rows: [{ id: 'N', label: 'n' }, ...old.rows] }
  expect(changesBetween(old, now)).toEqual([{ path: 'rows.N', old: null, new: '{"id":"N","label":"n"}' }])
})

test('nothing and an empty text are the same; the same twice is no change', () => {
  expect(changesBetween({ a: '', b: [] }, { b: [], c: null })).toEqual([])
  expect(changesBetween([1, 2], [1, 2])).toEqual([])
})

import { expect, test } from 'vitest'
import type { PrintedTable } from '../../../cases/index.ts'
import { sharesOf, tableToShare } from './shares.ts'

// TM157, Tabel 3: 500 + 2.904 = 3.404, 3.145 and 930 of 7.479.
const table: PrintedTable = {
  id: 'table-3',
  caption: 'Udgifter til service',
  columns: [],
  years: [2026, 2027, 2028],
  rows: [
    row('RENT', 'TMU', [500]),
    row('PM', 'TMU', [726, 1089, 1089]),
    row('GUIDE', 'BIU', [629, 1258, 1258]),
    row('BRIDGE', 'SUD', [310, 310, 310]),
    { ...row('TOTAL', null, [1, 1, 1]), kind: 'total', of: ['RENT', 'PM', 'GUIDE', 'BRIDGE'] },
  ],
}
const nbsp = '\u00a0'

test('a committee has its lines, and the shares are exact', () => {
  const { totalThousandDkk, parts } = sharesOf(table, 'committee')
  expect(totalThousandDkk).toBe(7479)
  expect(parts.map((p) => [p.name, p.thousandDkk, p.percent])).toEqual([
    ['TMU', 3404, `45,5${nbsp}%`],
    ['BIU', 3145, `42,1${nbsp}%`],
    ['SUD', 930, `12,4${nbsp}%`],
  ])
  expect(parts[2]?.share).toEqual({ n: 310, d: 2493 })
  expect(parts[0]?.rows).toEqual(['RENT', 'PM'])
})

test('lines without a name stand for themselves, and nothing has no share', () => {
  const some = { ...table, rows: [row('A', 'BIU', [3]), row('B', null, [1])] }
  expect(sharesOf(some, 'committee').parts.map((p) => [p.name, p.percent])).toEqual([
    ['BIU', `75,0${nbsp}%`],
    [null, `25,0${nbsp}%`],
  ])
  expect(sharesOf({ ...table, rows: [row('A', 'BIU', [])] }, 'committee').parts).toEqual([])
})

test('the table to share is the first that says who', () => {
  expect(tableToShare([{ ...table, id: 'T', rows: [row('A', null, [1])] }, table], 'committee')?.id).toBe('table-3')
  expect(tableToShare([table], 'administration')).toBeUndefined()
})

function row(id: string, committee: string | null, amounts: number[]): PrintedTable['rows'][number] {
  const cells = [0, 1, 2].map((y) =>
    amounts[y] === undefined ? { kind: 'blank' as const } : { kind: 'value' as const, thousandDkk: amounts[y] },
  )
  return { id, label: id, kind: 'line', of: [], committee, cells, printedTotal: null }
}

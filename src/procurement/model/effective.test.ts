import { expect, test } from 'vitest'
import { format, sum } from '../../kernel/fraction.ts'
import { CriteriaIn } from './model.input.ts'
import { weighed } from './effective.ts'

const shares = (sub: { id: string; weight: [number, number] }[]) =>
  weighed(
    CriteriaIn.parse([
      { id: 'Q', weight: [80, 100], sub },
      { id: 'P', weight: [20, 100] },
    ]),
  )

test('R21: 80/20 with 40/40/20 is 32, 32, 16 and 20 of a hundred', () => {
  const rows = shares([1, 2, 3].map((n) => ({ id: String(n), weight: [n === 3 ? 20 : 40, 100] })))
  expect(rows.map((r) => `${r.criterion.id} ${format(r.share)}`)).toEqual([
    'Q 4/5',
    '1 8/25',
    '2 8/25',
    '3 4/25',
    'P 1/5',
  ])
})

test('R21: 80/20 with thirds is 4/15 each, and the whole is exactly 1', () => {
  const rows = shares([1, 2, 3].map((n) => ({ id: String(n), weight: [1, 3] })))
  expect(rows.filter((r) => r.depth === 1).map((r) => format(r.share))).toEqual(['4/15', '4/15', '4/15'])
  const leaves = rows.filter((r) => !r.criterion.sub)
  expect(format(sum(leaves.map((r) => r.share)))).toBe('1')
})

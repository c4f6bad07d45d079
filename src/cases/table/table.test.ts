import { expect, test } from 'vitest'
import { circularRow } from './circular.ts'
import { computeTable, type Cell, type PrintedRow } from './table.ts'

const value = (thousandDkk: number): Cell => ({ kind: 'value', thousandDkk })
const [zero, dash, blank]: [Cell, Cell, Cell] = [{ kind: 'zero' }, { kind: 'dash' }, { kind: 'blank' }]

test('sums are computed from the lines they are of', () => {
  const rows = computeTable([
    line('A', value(5_460), value(5_460)),
    line('B', value(1_540), value(1_540)),
    sum('S', ['A', 'B'], value(7_000), value(7_000)),
  ])
  // 5,460 + 1,540 = 7,000 a year; two years are 14,000.
  expect(rows[2]).toMatchObject({ cells: [value(7_000), value(7_000)], total: 14_000, disagrees: false })
})

test('a sum of sums goes through them', () => {
  const rows = computeTable([
    line('A', value(7_000)),
    sum('S', ['A'], value(7_000)),
    line('F', value(540)),
    sum('T', ['S', 'F'], value(7_540)),
  ])
  expect(rows[3]).toMatchObject({ total: 7_540, disagrees: false })
})

test('what is printed wrong is shown beside what is right, and never corrected', () => {
  const [, total] = computeTable([line('A', value(5_000)), sum('T', ['A'], value(5_001))])
  expect(total).toMatchObject({ cells: [value(5_000)], printed: [value(5_001)], disagrees: true })
})

test('a printed row total that does not sum is named too', () => {
  const row = { ...line('A', value(5_460), value(5_460)), printedTotal: 10_900 }
  expect(computeTable([row])[0]).toMatchObject({ total: 10_920, printedTotal: 10_900, disagrees: true })
})

test('an empty sum is a zero, a dash or a blank as the paper has it', () => {
  const rows = computeTable([line('A', zero, dash, blank), sum('T', ['A'], zero, dash, blank)])
  expect(rows[1]?.cells).toEqual([zero, dash, blank])
  expect(rows[1]?.disagrees).toBe(false)
})

test('a sum the paper leaves blank stays so, is no disagreement, and has its amount beside', () => {
  expect(computeTable([line('A', value(7)), sum('T', ['A'], blank)])[1]).toMatchObject({
    cells: [blank],
    computed: [7],
    disagrees: false,
  })
})

test('a printed zero over amounts is a disagreement', () => {
  expect(computeTable([line('A', value(7)), sum('T', ['A'], zero)])[1]?.disagrees).toBe(true)
})

function line(id: string, ...cells: Cell[]): PrintedRow {
  const words = { area: null, committee: null, appropriation: null, remark: null }
  return { id, label: id, kind: 'line', of: [], ...words, cells, printedTotal: null }
}

function sum(id: string, of: string[], ...cells: Cell[]): PrintedRow {
  return { ...line(id, ...cells), kind: 'total', of }
}

test('a total printed above the lines it is of is computed from them all the same', () => {
  const rows = computeTable([
    sum('T', ['S', 'F'], value(7_540)),
    sum('S', ['A'], value(7_000)),
    line('A', value(7_000)),
    line('F', value(540)),
  ])
  expect(rows[0]).toMatchObject({ cells: [value(7_540)], total: 7_540, disagrees: false })
})

test('a sum of itself is found, however far round; a row in two sums is no circle', () => {
  const [a, b] = [line('A', value(1)), line('B', value(2))]
  expect(circularRow([a, sum('S', ['A', 'S'])])).toBe(1)
  expect(circularRow([sum('T', ['S']), sum('S', ['U', 'A']), a, sum('U', ['S'])])).toBe(1)
  expect(circularRow([sum('T', ['S', 'A', 'B']), sum('S', ['A', 'B']), a, b])).toBe(-1)
})

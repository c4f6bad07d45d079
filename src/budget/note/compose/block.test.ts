import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planPaste, readBlock, writeBlock } from './block.ts'
import type { Grid } from './grid-shape.ts'

const grid: Grid = {
  columns: [
    { kind: 'label', name: 'aktivitet' },
    { kind: 'amount', name: '2027' },
    { kind: 'amount', name: '2028' },
    { kind: 'total', name: 'i alt' },
  ],
  rows: [
    { kind: 'line', of: '', texts: ['', '', '', '0'] },
    { kind: 'line', of: '', texts: ['', '', '', '0'] },
    { kind: 'total', of: '', texts: ['I alt', '0', '0', '0'] },
  ],
}
const paste = (text: string, row = 0, column = 1) => planPaste(grid, { row, column }, readBlock(text))
const texts = (plan: ReturnType<typeof paste>) => (plan.ok ? plan.changes.map((c) => c.text) : plan.message)

test('a block as a spreadsheet copies it: tabs, lines, cells in quotes', () => {
  expect(readBlock('a\tb\r\n\tc\r\n')).toEqual([
    ['a', 'b'],
    ['', 'c'],
  ])
  expect(readBlock('"to\nlinjer"\t"et ""ord"""')).toEqual([['to\nlinjer', 'et "ord"']])
  expect(readBlock('6" rør\t5')).toEqual([['6" rør', '5']])
})

test('what is copied is read again as it was', () => {
  const cell = fc.string({ maxLength: 12 }).map((s) => s.replace(/\r/g, ''))
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(rows, (block) => {
      // A last line of nothing but nothing is the line end a spreadsheet adds.
      fc.pre(block.length === 1 || block.at(-1)?.join('') !== '')
      expect(readBlock(writeBlock(block))).toEqual(block)
    }),
  )
})

test('Danish numbers are read, and blank stays blank', () => {
  expect(texts(paste('5460\t1.540\r\n\t-\r\n'))).toEqual(['5.460', '1.540', '', '–'])
})

test('labels and amounts come in one block', () => {
  expect(texts(paste('Mentorer\t5460\t5460\nKørsel\t100\t', 0, 0))).toEqual([
    'Mentorer',
    '5.460',
    '5.460',
    'Kørsel',
    '100',
    '',
  ])
})

test('a whole table with its own true totals can be pasted; the totals are still computed', () => {
  const plan = paste('a\t1\t2\t3\nb\t10\t20\t30\nI alt\t11\t22\t33', 0, 0)
  expect(texts(plan)).toEqual(['a', '1', '2', 'b', '10', '20', 'I alt'])
})

test('a total that is not the lines’ stops the paste, and both are told', () => {
  expect(texts(paste('1\t2\n10\t20\n11\t23'))).toMatch(/Række 3, 2028 regnes selv.*siger 23.*giver 22.*Intet er indsat/)
})

test('what does not fit is refused whole, with what to do', () => {
  expect(texts(paste('1\t2\t3\t4'))).toMatch(/4 kolonner bredt, og her er kun 3/)
  expect(texts(paste('1\tmange'))).toMatch(/^Række 1, 2028: skriv et beløb/)
})

test('a block with more lines than the table puts lines in above the sum, and the sum lands on the sum', () => {
  const plan = paste('a\t1\t2\t3\nb\t10\t20\t30\nc\t100\t-\t100\nd\t\t0\t0\nI alt\t111\t22\t133\n', 0, 0)
  expect(plan).toMatchObject({
    ok: true,
    insert: { place: 2, count: 2 },
    said: '5 × 4 felter er indsat. 2 rækker er tilføjet.',
  })
  expect(plan.ok && plan.changes.filter((c) => c.column === 0).map((c) => [c.row, c.text])).toEqual([
    [0, 'a'],
    [1, 'b'],
    [2, 'c'],
    [3, 'd'],
    [4, 'I alt'],
  ])
  expect(paste('1\n2\n3\n4')).toMatchObject({ insert: { place: 2, count: 2 } })
  expect(paste('1\n2\n3\n6')).toMatchObject({ insert: { place: 2, count: 1 } })
})

test('a shorter block’s sum is not taken for a line', () => {
  const plan = paste('a\t1\t2\t3\nI alt\t1\t2\t3', 0, 0)
  expect(plan.ok && plan.changes.map((c) => [c.row, c.text])).toEqual([
    [0, 'a'],
    [0, '1'],
    [0, '2'],
    [2, 'I alt'],
  ])
  expect(texts(paste('a\t1\t2\t3\nI alt\t7\t2\t3', 0, 0))).toMatch(/Række 3, 2027 regnes selv/)
})

test('the years on top of a block are left out when they are the table’s, and told when they are not', () => {
  const plan = paste('Aktivitet\t2027\t2028\tI alt\nMentorer\t1\t2\t3', 0, 0)
  expect(texts(plan)).toEqual(['Mentorer', '1', '2'])
  expect(plan.ok && plan.said).toBe('1 × 4 felter er indsat. Rækken med årene er sprunget over.')
  expect(texts(paste('Aktivitet\t2026\t2027\tI alt\nMentorer\t1\t2\t3', 0, 0))).toBe(
    'Det indsatte har årene 2026–2027, og tabellen har 2027–2028. Ret årene først. Intet er indsat.',
  )
  expect(texts(paste('2027\t1500\n1\t2'))).toEqual(['2.027', '1.500', '1', '2'])
})

test('between sums nothing is put in: where it goes must be said', () => {
  const two: Grid = { ...grid, rows: [...grid.rows, { kind: 'total', of: '1', texts: ['', '0', '0', '0'] }] }
  expect(planPaste(two, { row: 0, column: 1 }, readBlock('1\n2\n3\n4\n5'))).toMatchObject({
    ok: false,
    message: 'Der mangler 1 række. Tilføj dem først. Intet er indsat.',
  })
})

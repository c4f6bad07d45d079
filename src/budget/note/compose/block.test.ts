import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planPaste, readBlock, writeBlock, type Grid } from './block.ts'

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
  expect(texts(paste('1\n2\n3\n4'))).toMatch(/mangler 1 række. Tilføj dem først. Intet er indsat/)
  expect(texts(paste('1\t2\t3\t4'))).toMatch(/4 kolonner bredt, og her er kun 3/)
  expect(texts(paste('1\tmange'))).toMatch(/^Række 1, 2028: skriv et beløb/)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellText, readCell, readWords, sumText, type SaidCell } from './cell.ts'

const NBSP = '\u00a0'

test.each<[string, SaidCell]>([
  ['', { kind: 'blank' }],
  ['   ', { kind: 'blank' }],
  ['-', { kind: 'dash' }],
  ['–', { kind: 'dash' }],
  ['0', { kind: 'zero' }],
  ['0,0', { kind: 'zero' }],
  ['5460', { kind: 'value', thousandDkk: 5460 }],
  ['5.460', { kind: 'value', thousandDkk: 5460 }],
  [`5${NBSP}460`, { kind: 'value', thousandDkk: 5460 }],
  // 5.460,5 thousand is 5.460.500 kr.; rounded half away from zero it is 5.461 thousand.
  ['5.460,5', { kind: 'value', thousandDkk: 5461, oere: 546_050_000 }],
  ['-500', { kind: 'value', thousandDkk: -500 }],
  ['−500', { kind: 'value', thousandDkk: -500 }],
  ['(500)', { kind: 'value', thousandDkk: -500 }],
  ['-0,5', { kind: 'value', thousandDkk: -1, oere: -50_000 }],
  ['1,2 mio.', { kind: 'value', thousandDkk: 1200 }],
  ['540.000 kr.', { kind: 'value', thousandDkk: 540 }],
  ['5.460 t.kr.', { kind: 'value', thousandDkk: 5460 }],
  ["'uoplyst", { kind: 'text', text: 'uoplyst' }],
])('»%s« is read as it is meant', (typed, cell) => {
  expect(readCell(typed)).toEqual({ ok: true, cell })
})

test.each([
  'mange',
  '1.2',
  '5,460',
  '5.460.5',
  '5,460.50',
  '1.200 mio.',
  '12,123456',
  '--5',
  '=A1+A2',
  '1e5',
  '2.000.000.000',
])('»%s« is refused, never guessed', (typed) => {
  expect(readCell(typed).ok).toBe(false)
})

test('a cell written back says the same, exact øre and all', () => {
  const thousands = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
  fc.assert(
    fc.property(thousands, fc.integer({ min: -99_999, max: 99_999 }), (whole, rest) => {
      const oere = whole * 100_000 + rest
      const first = readCell(cellText({ kind: 'value', oere }))
      if (!first.ok) return Math.abs(oere) > 100_000_000_000_000
      expect(first.cell).toMatchObject(oere === 0 ? { kind: 'zero' } : { kind: 'value' })
      if (oere % 100_000 !== 0) expect(first.cell).toMatchObject({ oere })
      expect(readCell(cellText(first.cell))).toEqual(first)
      return true
    }),
  )
})

test('words written back say the same, in a cell of words and in one of amounts', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 40 })
    .map((s) => s.trim())
    .filter((s) => s !== '')
  fc.assert(
    fc.property(text, (words) => {
      const cell = { kind: 'text', text: words } as const
      expect(readWords(cellText(cell, true))).toEqual({ ok: true, cell })
    }),
  )
  expect(cellText({ kind: 'text', text: '-' }, true)).toBe("'-")
})

test('a sum of nothing is shown as its row has chosen, and an amount always', () => {
  expect(['0', '-', 'tom', 'felt'].map((empty) => sumText(0, empty, '–'))).toEqual(['0', '–', '', '–'])
  expect(sumText(7000, 'tom', '')).toBe('7.000')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatAmount,
  formatKroner,
  formatThousands,
  kroner,
  parseKroner,
  percentOf,
  timesHundredths,
} from './money.ts'
import { Refusal } from './refusal.ts'

test.each([
  ['1.234,50', 123_450n],
  ['1234,5', 123_450n],
  ['1.234.567', 123_456_700n],
  ['1 234 567,50', 123_456_750n],
  ['1,2 mio.', 120_000_000n],
  ['1,2 mio. kr.', 120_000_000n],
  ['1,2 millioner kroner', 120_000_000n],
  ['7,479 mio. kr.', 747_900_000n],
  ['1,5 mia. kr.', 150_000_000_000n],
  ['5.460 t.kr.', 546_000_000n],
  ['5.460 tkr', 546_000_000n],
  ['540.000 kr.', 54_000_000n],
  ['kr. 540.000,-', 54_000_000n],
  ['-12,50', -1250n],
  ['\u221212,50', -1250n],
  [' 1\u00a0234,50\u00a0kr. ', 123_450n],
  ['0', 0n],
])('»%s« is %s øre', (text, oere) => {
  expect(parseKroner(text)).toBe(oere)
})

test.each([
  '1.2',
  '12,345',
  '1,234.50',
  '0.500',
  '1.23.456',
  '1.200 mio.',
  '5,460 t.kr.',
  '1 23',
  '12,',
  '--5',
  '1e5',
  '5 euro',
  '5 t',

  'kr.',
])('»%s« could mean two things or nothing and is refused with what to write instead', (text) => {
  expect(() => parseKroner(text)).toThrow(
    expect.objectContaining({ code: 'invalid', message: expect.stringContaining('fx 1.234,50') }),
  )
})

test('an empty field asks for an amount, and a sum no database can hold is refused', () => {
  expect(() => parseKroner('  ')).toThrow('Skriv et beløb')
  expect(() => parseKroner('9'.repeat(17))).toThrow(Refusal)
  expect(() => parseKroner('99999999999 mio.')).toThrow(Refusal)
})

test('what is printed can be typed in again', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (oere) => {
      expect(parseKroner(formatKroner(oere))).toBe(oere)
      expect(parseKroner(formatAmount(oere))).toBe(oere)
    }),
  )
})

test('whatever is typed, the answer is an amount or a refusal', () => {
  const typed = fc.array(fc.constantFrom(...'0123456789.,- kroimt'.split('')), { maxLength: 20 }).map((c) => c.join(''))
  fc.assert(
    fc.property(fc.oneof(typed, fc.string()), (text) => {
      try {
        expect(typeof parseKroner(text)).toBe('bigint')
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
  )
})

test('amounts are printed the Danish way', () => {
  expect(formatKroner(123_456_750n)).toBe('1.234.567,50\u00a0kr.')
  expect(formatKroner(kroner(540_000))).toBe('540.000\u00a0kr.')
  expect(formatKroner(-5n)).toBe('-0,05\u00a0kr.')
  expect(formatAmount(kroner(5))).toBe('5,00')
})

test('thousand kroner as in the table of BI105', () => {
  expect(formatThousands(kroner(5_460_000))).toBe('5.460')
  expect(formatThousands(kroner(22_620_000))).toBe('22.620')
  expect(formatThousands(kroner(-1500))).toBe('-2')
  expect(formatThousands(49_999n)).toBe('0')
})

test('price × hours in hundredths', () => {
  // 315,50 kr. × 7,25 = 2.287,375 kr. → 2.287,38
  expect(timesHundredths(31_550n, 725)).toBe(228_738n)
  // 0,10 kr. × 0,05 = 0,005 kr. → 0,01, and −0,01 for a correction
  expect(timesHundredths(10n, 5n)).toBe(1n)
  expect(timesHundredths(10n, -5n)).toBe(-1n)
  expect(() => timesHundredths(10n, 7.25)).toThrow(RangeError)
})

test('a share of nothing is not stated', () => {
  expect(percentOf(5n, 8n)).toBe('62,5\u00a0%')
  expect(percentOf(1n, 3n)).toBe('33,3\u00a0%')
  expect(percentOf(-1n, 8n)).toBe('-12,5\u00a0%')
  expect(percentOf(7n, 7n)).toBe('100,0\u00a0%')
  expect(percentOf(0n, 0n)).toBeNull()
})

test('half kroner are written as øre, never as a float', () => {
  expect(() => kroner(0.5)).toThrow(RangeError)
})

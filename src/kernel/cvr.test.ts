import { expect, test } from 'vitest'
import { isCvr, isPracticeCvr, parseCvr, practiceCvr } from './cvr.ts'

test.each(['13748136', '13 74 81 36', 'DK13748136', 'DK-13748136', 'CVR-nr. 13748136', 'cvr: 13748136', ' 1374 8136 '])(
  '»%s« is 13748136',
  (text) => {
    expect(parseCvr(text)).toBe('13748136')
  },
)

test('the check digit is asked for', () => {
  expect(isCvr('24256790')).toBe(true)
  expect(() => parseCvr('24256791')).toThrow(
    expect.objectContaining({ code: 'invalid', message: expect.stringContaining('kontrolcifret') }),
  )
  expect(() => parseCvr('10000000')).toThrow('kontrolcifret')
})

test.each(['1374813', '137481366', 'abc', '', 'SE13748136'])('»%s« is not eight digits', (text) => {
  expect(() => parseCvr(text)).toThrow('otte cifre')
})

test('the practice numbers are valid, all different, and begin with a zero', () => {
  const numbers = Array.from({ length: 99_999 }, (_, i) => practiceCvr(i + 1))
  expect(numbers.every(isPracticeCvr)).toBe(true)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(parseCvr(practiceCvr(7))).toBe(practiceCvr(7))
  expect(() => practiceCvr(0)).toThrow(RangeError)
  expect(() => practiceCvr(100_000)).toThrow(RangeError)
})

test('a real number is no practice number', () => {
  expect(isPracticeCvr('13748136')).toBe(false)
})

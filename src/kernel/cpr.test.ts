import fc from 'fast-check'
import { expect, test } from 'vitest'
import { birthDay, formatCpr, isCpr, isSynthetic, maskCpr, parseCpr, syntheticCpr } from './cpr.ts'
import { addDays } from './day.ts'

// Only synthetic numbers (day + 60) stand here, so that no test names a real citizen.
test.each(['610190-1234', '6101901234', ' 61 01 90 12 34 ', '610190\u20131234'])('»%s« is ten digits', (text) => {
  expect(parseCpr(text)).toBe('6101901234')
})

test('a day that does not exist is refused, a failing modulus 11 is not', () => {
  for (const text of ['900290-1234', '600190-1234', '920190-1234', '611390-1234', '000190-1234', '320190-1234'])
    expect(() => parseCpr(text)).toThrow('ikke en dato')
  expect(isCpr('6101901234')).toBe(true)
  expect(isCpr('6101901235')).toBe(true)
})

test('the refusal never repeats the number', () => {
  for (const text of ['900290-4711', '61019047115']) {
    expect(() => parseCpr(text)).toThrow(expect.objectContaining({ code: 'invalid', details: {} }))
    expect(() => parseCpr(text)).not.toThrow(/4711/)
  }
})

test.each([
  ['6101900234', '1990-01-01'],
  ['6101003234', '1900-01-01'],
  ['6101364234', '2036-01-01'],
  ['6101374234', '1937-01-01'],
  ['6101369234', '2036-01-01'],
  ['6101379234', '1937-01-01'],
  ['6101575234', '2057-01-01'],
  ['6101588234', '1858-01-01'],
  ['8902004234', '2000-02-29'],
])('the seventh digit of %s gives the century: %s', (cpr, day) => {
  expect(birthDay(cpr)).toBe(day)
})

test('29 February 1900 did not exist', () => {
  expect(() => parseCpr('890200-0234')).toThrow('ikke en dato')
})

test('a number is shown whole or masked', () => {
  expect(formatCpr('6101901234')).toBe('610190-1234')
  expect(maskCpr('6101901234')).toBe('610190-xxxx')
})

test('a synthetic number keeps the birth day, and no two serials share a number', () => {
  const born = fc.integer({ min: 0, max: 73_000 }).map((n) => addDays('1858-01-01', n))
  fc.assert(
    fc.property(born, fc.integer({ min: 0, max: 1999 }), fc.integer({ min: 0, max: 1999 }), (day, one, other) => {
      const cpr = syntheticCpr(day, one)
      expect(parseCpr(cpr)).toBe(cpr)
      expect(isSynthetic(cpr)).toBe(true)
      expect(birthDay(cpr)).toBe(day)
      expect(cpr === syntheticCpr(day, other)).toBe(one === other)
    }),
  )
})

test('there are no synthetic numbers outside the table', () => {
  expect(() => syntheticCpr('1857-12-31', 0)).toThrow(RangeError)
  expect(() => syntheticCpr('1990-01-01', 6000)).toThrow(RangeError)
  expect(() => syntheticCpr('1990-01-01', -1)).toThrow(RangeError)
  expect(() => syntheticCpr('1990-02-30', 0)).toThrow(RangeError)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, compare, equals, format, fraction, isOne, multiply, sum, toDecimal } from './fraction.ts'

const anyFraction = fc
  .tuple(fc.bigInt({ min: -999n, max: 999n }), fc.bigInt({ min: 1n, max: 999n }))
  .map(([n, d]) => fraction(n, d))

test('a fraction is kept in lowest terms with a positive denominator', () => {
  expect(fraction(8, 30)).toEqual({ n: 4n, d: 15n })
  expect(fraction(1n, -2n)).toEqual({ n: -1n, d: 2n })
  expect(fraction(0, 7)).toEqual({ n: 0n, d: 1n })
  expect(() => fraction(1, 0)).toThrow(RangeError)
  expect(() => fraction(0.5)).toThrow(RangeError)
})

test('weights of a third are a whole, which no decimals are', () => {
  const third = fraction(1, 3)
  expect(isOne(sum([third, third, third]))).toBe(true)
  expect(isOne(sum([third, third]))).toBe(false)
  expect(sum([])).toEqual(fraction(0))
})

test('a sub-criterion weighs its part of its criterion', () => {
  // 40 % × 2/3 = 80/300 = 4/15
  expect(format(multiply(fraction(40, 100), fraction(2, 3)))).toBe('4/15')
  expect(format(fraction(6, 3))).toBe('2')
})

test('decimals are rounded halves away from zero', () => {
  expect(toDecimal(fraction(4, 15), 3)).toBe('0.267')
  expect(toDecimal(fraction(1, 8), 2)).toBe('0.13')
  expect(toDecimal(fraction(-1, 8), 2)).toBe('-0.13')
  expect(toDecimal(fraction(5, 2), 0)).toBe('3')
  expect(toDecimal(fraction(-1, 1000), 2)).toBe('0.00')
})

test('the order of adding does not matter and comparing agrees with subtracting', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(equals(add(add(a, b), c), add(a, add(b, c)))).toBe(true)
      expect(compare(a, b)).toBe(compare(add(a, multiply(b, fraction(-1))), fraction(0)))
      expect(fraction(a.n * 6n, a.d * 6n)).toEqual(a)
    }),
  )
})

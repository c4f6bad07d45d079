import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideHalfAway } from './rounding.ts'

test.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [5n, -2n, -3n],
  [-5n, -2n, 3n],
  [4n, 3n, 1n],
  [-4n, 3n, -1n],
  [0n, 7n, 0n],
])('%s / %s rounds to %s', (n, d, expected) => {
  expect(divideHalfAway(n, d)).toBe(expected)
})

test('the result is never more than a half away from the true value', () => {
  const nonZero = fc.bigInt({ min: -1000n, max: 1000n }).filter((d) => d !== 0n)
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), nonZero, (n, d) => {
      const twiceError = 2n * (n - divideHalfAway(n, d) * d)
      const size = d < 0n ? -d : d
      return -size <= twiceError && twiceError <= size
    }),
  )
})

test('nothing is divided by zero', () => {
  expect(() => divideHalfAway(1n, 0n)).toThrow(RangeError)
})

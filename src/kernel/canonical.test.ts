import { expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'

test('the order of keys does not matter, the order of a list does', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, 1], c: 'æ' } })).toBe('{"a":{"c":"æ","d":[2,1]},"b":1}')
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

test('what is not given leaves no trace, and what cannot be carried is refused', () => {
  expect(canonicalJson({ a: undefined, b: null, n: 10n ** 20n })).toBe('{"b":null,"n":100000000000000000000}')
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError)
})

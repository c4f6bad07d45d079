import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenAgain, kept } from './idempotency.ts'

test('an amount is an amount again, and a number stays a number', () => {
  const answer = { referral: 'r', committedOere: 4_116_000n, warnings: [{ year: 2026, overOere: 1n }], due: null }
  expect(givenAgain(JSON.parse(JSON.stringify(kept(answer))))).toEqual(answer)
})

test('any answer of amounts, numbers, texts and lists comes back as it was', () => {
  const leaf = fc.oneof(fc.bigInt(), fc.integer(), fc.string(), fc.boolean(), fc.constant(null))
  const answer = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/),
    fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), leaf)),
  )
  fc.assert(
    fc.property(answer, (value) => {
      expect(givenAgain(JSON.parse(JSON.stringify(kept(value))))).toEqual({ ...value })
    }),
  )
})

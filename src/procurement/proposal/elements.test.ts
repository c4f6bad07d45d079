import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { type Element, elementWords, elements } from './elements.ts'
import { missingElements, mustBeComplete } from './complete.ts'

const whole = { ...Object.fromEntries(elements.map((e) => [e, 'Skrevet.'])), amountOere: 1n }

test('R07: the seven elements are the paper’s seven, in its order', () => {
  expect(elements).toHaveLength(7)
  expect(new Set(elements.map((e) => elementWords[e].title)).size).toBe(7)
})

test('R07: a proposal with all seven is complete', () => {
  expect(missingElements(whole)).toEqual([])
  expect(() => mustBeComplete(whole)).not.toThrow()
})

test('R07: whatever part of the seven is missing, each is named beside its field and in the sentence, and no other', () => {
  fc.assert(
    fc.property(fc.subarray([...elements], { minLength: 1 }), fc.constantFrom(undefined, '', '  '), (left, blank) => {
      const given = { ...whole, ...Object.fromEntries(left.map((e) => [e, blank])) }
      const refusal = refused(() => mustBeComplete(given))
      expect(refusal).toMatchObject({ code: 'invalid', rule: 'R07' })
      const issues = refusal?.details['issues'] as { field: string; message: string }[]
      expect(issues.map((i) => i.field)).toEqual(elements.filter((e) => left.includes(e)))
      for (const e of elements) expect(refusal?.message.includes(elementWords[e].title)).toBe(left.includes(e))
    }),
  )
})

test('R07: economy is words and an amount', () => {
  const { amountOere: _, ...withoutAmount } = whole
  expect(missingElements(withoutAmount)).toEqual([{ field: 'amountOere', element: 'economy' satisfies Element }])
})

function refused(act: () => void): Refusal | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof Refusal ? error : undefined
  }
}

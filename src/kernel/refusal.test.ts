import { expect, test } from 'vitest'
import { Refusal } from './refusal.ts'

test('a refusal carries its code, its sentence and its rule apart from the details', () => {
  const refusal = new Refusal('conflict', 'Loftet på aftalen er brugt.', { rule: 'R15', remaining: 0n })
  expect(refusal).toBeInstanceOf(Error)
  expect(refusal).toMatchObject({ code: 'conflict', message: 'Loftet på aftalen er brugt.', rule: 'R15' })
  expect(refusal.details).toEqual({ remaining: 0n })
})

test('a refusal without details has no rule', () => {
  const refusal = new Refusal('not-found', 'Aftalen findes ikke.')
  expect(refusal.rule).toBeUndefined()
  expect(refusal.details).toEqual({})
})

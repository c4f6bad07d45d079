import { expect, test } from 'vitest'
import { referralStates } from './referral/state.ts'
import { dayField, lotFromPath, lotInPath, lotName, lotNames, referralMark, stateFrom, stateTone } from './words.ts'

test('a lot is called by its number and title, and by its agreement when it has neither', () => {
  expect(lotName({ lot: 1, title: 'Lokal indsats', agreement: 'A' })).toBe('Delaftale 1: Lokal indsats')
  expect(lotName({ lot: 2, title: null, agreement: 'A' })).toBe('Delaftale 2')
  expect(lotName({ lot: null, title: null, agreement: 'A' })).toBe('A')
  expect(lotNames([])('PRACTICE-LOCAL/1')).toBe('PRACTICE-LOCAL')
})

test('a lot goes through an address and comes back', () => {
  expect(lotInPath('PRACTICE-LOCAL/1')).toBe('PRACTICE-LOCAL~1')
  expect(lotFromPath('PRACTICE-LOCAL~1')).toBe('PRACTICE-LOCAL/1')
})

test('a referral is called by four signs, never by the citizen', () => {
  expect(referralMark('01a112e1-f72e-7bb7-8b77-4189e6bc6b56')).toBe('6B56')
})

test('states and days as the address and the fields have them', () => {
  expect(stateFrom('igang')).toBe('active')
  expect(stateFrom('mangler-afslutning')).toBe('over')
  expect(referralStates.map((state) => stateTone(state, false))).toEqual([
    ...(['waiting', 'good', 'act', 'bad', 'neutral', 'neutral'] as const),
  ])
  expect(stateTone('over', true)).toBe('waiting')
  expect(stateFrom('toString')).toBeUndefined()
  expect(stateFrom(undefined)).toBeUndefined()
  expect(dayField('2026-03-02')).toBe('2/3-2026')
})

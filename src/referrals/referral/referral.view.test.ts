import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { alreadyDone, leadOf, messageOf, type ToTell } from './referral.view.ts'

const sent: ToTell = {
  state: 'waiting',
  supplierName: 'Eksempelbænken',
  answerDue: '2026-03-03',
  answeredOn: null,
  startsOn: '2026-03-09',
  endsBefore: '2026-09-01',
  endedOn: null,
}

test('a waiting referral tells the supplier when to answer, and the caseworker who is silent', () => {
  expect(leadOf(sent, '2026-02-27', true)).toBe(
    'Svar senest tirsdag den 3. marts (2 arbejdsdage). Borgeren venter på jer.',
  )
  expect(leadOf(sent, '2026-03-04', false)).toBe(
    'Eksempelbænken har ikke svaret endnu. Fristen var tirsdag den 3. marts (1 arbejdsdag siden).',
  )
})

test('the other states say their day', () => {
  expect(leadOf({ ...sent, state: 'active' }, '2026-03-02', true)).toBe('Begynder den 9. marts 2026.')
  expect(leadOf({ ...sent, state: 'active' }, '2026-03-09', true)).toBe('I gang til og med den 31. august 2026.')
  expect(leadOf({ ...sent, state: 'declined', answeredOn: '2026-03-02' }, '2026-03-02', false)).toBe(
    'Eksempelbænken afviste den 2. marts 2026.',
  )
  expect(leadOf({ ...sent, state: 'ended', endedOn: '2026-08-31' }, '2026-09-02', false)).toBe(
    'Afsluttet den 31. august 2026.',
  )
  expect(leadOf({ ...sent, state: 'over' }, '2026-09-02', false)).toBe(
    'Sidste dag var den 31. august 2026. Det ubrugte beløb frigives, når forløbet afsluttes.',
  )
  expect(leadOf({ ...sent, state: 'over' }, '2026-09-02', true)).toContain('Kommunen mangler')
  expect(leadOf({ ...sent, state: 'withdrawn', endedOn: '2026-03-02' }, '2026-03-02', false)).toBe(
    'Trukket tilbage den 2. marts 2026, før der var svaret.',
  )
})

test('what came too late is told of by what stands, and other refusals are not', () => {
  const late = new Refusal('conflict', 'Henvisningen er allerede besvaret.', { rule: 'STATE' })
  const wrong = new Refusal('invalid', 'Skriv begrundelsen')
  expect(alreadyDone(late, 'active', false)).toBe(
    'Henvisningen er allerede besvaret. Henvisningen står nu som »I gang«.',
  )
  expect(alreadyDone(late, 'waiting', true)).toBeUndefined()
  expect(alreadyDone(wrong, 'active', false)).toBeUndefined()
})

test('only known messages are said', () => {
  expect(messageOf('sendt', sent)?.text).toBe('Eksempelbænken skal svare senest den 3. marts 2026.')
  expect(messageOf('trukket', sent)?.heading).toBe('Henvisningen er trukket tilbage')
  expect(messageOf('<b>', sent)).toBeUndefined()
  expect(messageOf(undefined, sent)).toBeUndefined()
})

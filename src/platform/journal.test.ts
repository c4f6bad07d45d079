import { expect, test } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { scrub } from './journal.ts'

test.each([
  ['7812833851', '781283-xxxx'],
  ['781283-3851', '781283-xxxx'],
  ['781283 3851', '781283-xxxx'],
  ['781283\u20133851', '781283-xxxx'],
  ['781283 - 3851', '781283-xxxx'],
  ['cpr-781283-3851!', 'cpr-781283-xxxx!'],
  ['Borger 781283-3851 og 0101901234 ringede', 'Borger 781283-xxxx og 010190-xxxx ringede'],
  ['78 12 83 38 51', 'xxxxxx-xxxx'],
  ['78-12-83-3851', 'xxxxxx-xxxx'],
])('a personal number in a text, %j, becomes %j', (text, scrubbed) => {
  expect(scrub(text)).toBe(scrubbed)
})

test.each([
  '2026-10-06',
  '2026-W41',
  '2026-10-06T09:00:00.000Z',
  'PRACTICE-LOCAL/1',
  '12345678',
  '12345678901',
  'ab123456-7890-7bcd-8ef0-1234567890ab',
  'Budgetnotat BI105, Tabel 2',
])('%j is not one and stays', (text) => {
  expect(scrub(text)).toBe(text)
})

test('no id of ours is ever taken for one', () => {
  for (let i = 0; i < 2_000; i++) {
    const id = newId('2026-10-06T09:00:00.000Z')
    expect(scrub(id)).toBe(id)
  }
})

test('a field that is a secret is hidden whole, however deep it lies', () => {
  const input = { name: 'Maja', people: [{ cpr: '78128', secret: { a: 1 } }], hours: 7.5, none: null }
  expect(scrub(input)).toEqual({ name: 'Maja', people: [{ cpr: 'xxxx', secret: 'xxxx' }], hours: 7.5, none: null })
})

import { expect, test } from 'vitest'
import { canEnd, referralStates, shownName, stateOf, type ReferralState } from './state.ts'

type Records = Parameters<typeof stateOf>[0]
const sent: Records = { answer: null, ended_on: null, ends_before: '2026-10-07' }

const cases: [string, Partial<Records>, string, ReferralState][] = [
  ['no answer', {}, '2026-10-06', 'waiting'],
  ['no answer, and the course would be over: silence never accepts', {}, '2026-12-01', 'waiting'],
  ['accepted, on its last day', { answer: 'accept' }, '2026-10-06', 'active'],
  ['accepted, the day after its last: over, until someone ends it', { answer: 'accept' }, '2026-10-07', 'over'],
  ['over, and then closed', { answer: 'accept', ended_on: '2026-10-06' }, '2026-12-01', 'ended'],
  ['declined', { answer: 'decline' }, '2026-10-06', 'declined'],
  ['declined, long after', { answer: 'decline' }, '2027-10-06', 'declined'],
  ['accepted and closed early', { answer: 'accept', ended_on: '2026-09-01' }, '2026-09-01', 'ended'],
  ['closed before any answer', { ended_on: '2026-09-01' }, '2026-09-01', 'withdrawn'],
]

test.each(cases)('%s', (_, records, today, state) => {
  expect(stateOf({ ...sent, ...records }, today)).toBe(state)
})

test('an ending can be given to what waits, runs or is over', () => {
  expect(referralStates.filter(canEnd)).toEqual(['waiting', 'active', 'over'])
})

test('a citizen whose name may not be told has the referral’s own mark', () => {
  const id = '019a1234-aaaa-7bbb-8ccc-0123456789ab'
  expect(shownName({ id, citizen_name: 'Maja Lund' }, true)).toBe('Maja Lund')
  expect(shownName({ id, citizen_name: null }, true)).toBe('Beskyttet borger 89AB')
  expect(shownName({ id, citizen_name: null }, false)).toBe('Borger 89AB')
})

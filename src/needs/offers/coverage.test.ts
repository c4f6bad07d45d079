import { expect, test } from 'vitest'
import { inForce, judged, unknownTo, type Offer } from './coverage.ts'
import { judgementsFrom } from './judgements.ts'

const offer = (id: string): Offer => ({
  ...{ offer: id, name: `Tilbud ${id}`, agreement: 'A', kind: 'municipal', targetGroup: null, area: null },
  ...{ suppliers: [], from: '2026-01-01', before: '2027-01-01', certain: true },
})
const term = { state: 'concluded', startsOn: '2026-01-01', endsBefore: '2027-01-01' }

test('in force from the first day to the last, and not the day after', () => {
  const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'] as const
  expect(days.map((day) => inForce(term, day))).toEqual([false, true, true, false])
  expect(inForce({ ...term, state: 'planned' }, '2026-06-01')).toBe(false)
  expect(inForce({ state: 'printed', startsOn: null, endsBefore: null }, '2026-06-01')).toBe(true)
})

test('R05: no offer in force is passed over, judged twice, or judged when it was not in force', () => {
  const offers = [offer('1'), offer('2')]
  const no = (id: string) => ({ offer: id, reaches: false, reason: 'For andre.' })
  expect(judged(offers, [no('1'), no('2')], 'i dag')).toMatchObject([{ name: 'Tilbud 1' }, { name: 'Tilbud 2' }])
  expect(() => judged(offers, [no('1')], 'i dag')).toThrow('Vurdér også: Tilbud 2.')
  expect(() => judged(offers, [no('1'), no('1')], 'i dag')).toThrow('to gange')
  expect(() => judged(offers, [no('1'), no('3')], 'i dag')).toThrow('ikke i kraft')
  expect(unknownTo([no('1')], offers).map((o) => o.offer)).toEqual(['2'])
})

test('a form’s answers are the act’s list; an offer left open keeps its reason and no answer', () => {
  const values = {
    'judgements.0.offer': 'A/1',
    'judgements.0.reaches': 'ja',
    'judgements.0.reason': 'Når dem',
    'judgements.1.offer': 'A/2',
    'judgements.1.reason': 'Måske',
  }
  expect(judgementsFrom(values)).toEqual([
    { offer: 'A/1', reaches: true, reason: 'Når dem' },
    { offer: 'A/2', reaches: undefined, reason: 'Måske' },
  ])
})

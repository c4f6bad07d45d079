import { expect, test } from 'vitest'
import type { DutyShown } from './duty.input.ts'
import { dutiesLead, monthReach, monthWeeks, namesOn, standing, whoText } from './duty.view.ts'

const today = '2026-10-06'
const duty = (more: Partial<DutyShown>): DutyShown => ({
  ...{ id: 'd', world: 'practice', due: '2026-10-06', dueText: null, what: 'Noget', rule: null, document: null },
  ...{ who: null, stage: 'due', done: null, remindDays: 14, moves: 0, madeOn: '2026-09-01', href: '/sager/pligter/d' },
  cause: { kind: 'hand', id: 'k', label: 'I hånden', href: '/sager/pligter' },
  source: { kind: 'entered', document: null, place: null },
  ...more,
})

test('how a duty stands is said in words; a day that is gone in a paper is no alarm', () => {
  const words = (more: Partial<DutyShown>) => standing(duty(more), today).words
  expect(words({})).toBe('I dag')
  expect(words({ due: '2026-10-05', stage: 'overdue' })).toBe('1 dag over')
  expect(words({ due: '2026-10-09', stage: 'soon' })).toBe('Om 3 dage')
  expect(words({ due: null, stage: null })).toBe('Ingen dag endnu')
  expect(words({ done: { kind: 'dropped', on: '2026-10-01', note: 'x' }, stage: null })).toBe(
    'Bortfaldet 1. oktober 2026',
  )
  expect(standing(duty({ world: 'papers', due: '2023-09-01', stage: 'overdue' }), today)).toEqual({
    tone: 'neutral',
    words: 'Dagen er gået',
  })
})

test('a month is whole ISO weeks, Monday first, over the turn of a year too', () => {
  expect(monthReach('2026-12')).toEqual({ from: '2026-11-30', to: '2027-01-03' })
  const weeks = monthWeeks('2026-12', [duty({ due: '2026-12-31' })], today)
  expect(weeks.map((w) => w.no)).toEqual(['49', '50', '51', '52', '53'])
  expect(weeks.every((w) => w.days.length === 7)).toBe(true)
  expect(weeks.at(-1)?.days.map((d) => [d.inside, d.duties.length])).toEqual([
    ...Array(3).fill([true, 0]),
    [true, 1],
    ...Array(3).fill([false, 0]),
  ])
})

test('the list begins with what is late and what is near', () => {
  const late = duty({ due: '2026-09-01', stage: 'overdue' })
  expect(dutiesLead([late, duty({}), duty({ stage: 'soon' })], 1, today)).toBe(
    'Én pligt er over dagen, 2 pligter er tæt på, én pligt har ingen dag endnu.',
  )
  expect(dutiesLead([], 0, today)).toBe('Ingen pligter venter.')
})

test('who is a role or a body, by the names of the papers’ own time', () => {
  expect(whoText('secretary', new Map())).toBe('Udvalgssekretær')
  expect(whoText('BIF', new Map([['BIF', 'Forvaltningen']]))).toBe('Forvaltningen')
  expect(whoText(null, new Map())).toBe('Ingen valgt')
  expect(namesOn('papers', [duty({ madeOn: '2023-12-01' })], today)).toBe('2023-12-01')
  expect(namesOn('practice', [duty({})], today)).toBe(today)
})

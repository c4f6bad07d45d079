import { expect, test } from 'vitest'
import { registrableWeeks, weekAsked, weeksAround } from './week.view.ts'

const standing = { id: 4, week: '2026-W10', hours: 7.5, corrected: 0 }
const shown = { placement: { startsOn: '2026-02-25', endsBefore: null }, endsBefore: '2026-03-12', weeks: [standing] }

test('weeks run from the placement’s first to the course’s last, and never beyond today', () => {
  expect(registrableWeeks(shown, '2026-06-01').map((r) => r.week)).toEqual(['2026-W11', '2026-W10', '2026-W09'])
  expect(registrableWeeks(shown, '2026-03-04').map((r) => r.standing?.hours)).toEqual([7.5, undefined])
  expect(registrableWeeks(shown, '2026-02-01')).toEqual([])
})

test('a week that is none is this week', () => {
  expect(weekAsked('2026-w10', '2026-06-01')).toBe('2026-W10')
  expect(weekAsked('2025-W53', '2026-06-01')).toBe('2026-W23')
  expect(weekAsked(undefined, '2026-06-01')).toBe('2026-W23')
})

test('the neighbours are weeks that can be registered', () => {
  const rows = registrableWeeks(shown, '2026-06-01')
  expect(weeksAround('2026-W09', rows)).toEqual({ before: undefined, after: '2026-W10' })
  expect(weeksAround('2026-W11', rows)).toEqual({ before: '2026-W10', after: undefined })
})

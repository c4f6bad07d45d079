import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { formatWeek, isoWeek, mondayOf, mondayOfWeek } from './week.ts'

test.each([
  ['2026-08-15', '2026-W33'],
  ['2025-12-29', '2026-W01'],
  ['2027-01-03', '2026-W53'],
  ['2021-01-01', '2020-W53'],
  ['2024-12-31', '2025-W01'],
  ['2026-01-01', '2026-W01'],
])('%s lies in %s', (day, week) => {
  expect(isoWeek(day)).toBe(week)
})

test('a week leads to its Monday and back', () => {
  expect(mondayOfWeek('2026-W33')).toBe('2026-08-10')
  const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map((n) => addDays('1970-01-01', n))
  fc.assert(fc.property(anyDay, (day) => mondayOfWeek(isoWeek(day)) === mondayOf(day)))
})

test('a week the year does not have is refused', () => {
  expect(() => mondayOfWeek('2025-W53')).toThrow('Uge 53 findes ikke i 2025.')
  expect(() => mondayOfWeek('2026-W54')).toThrow('Uge 54 findes ikke i 2026.')
  expect(() => mondayOfWeek('2026-W00')).toThrow('findes ikke')
  expect(() => mondayOfWeek('uge 33')).toThrow('er ikke en uge')
  expect(mondayOfWeek('2026-W53')).toBe('2026-12-28')
})

test('a week is named as people say it', () => {
  expect(formatWeek('2026-W03')).toBe('uge 3, 2026')
})

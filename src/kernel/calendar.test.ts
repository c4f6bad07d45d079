import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonth,
  addMonths,
  daysBetween,
  firstOfMonth,
  isDay,
  lastOfMonth,
  monthOf,
  weekday,
} from './calendar.ts'
import { Refusal } from './refusal.ts'

const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map((n) => addDays('1970-01-01', n))

test('only days that exist are days', () => {
  for (const day of ['2026-02-28', '2024-02-29', '1899-12-31', '9999-12-31']) expect(isDay(day)).toBe(true)
  for (const text of [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-04-31',
    '0000-01-01',
    '',
    ' 2026-01-01',
  ])
    expect(isDay(text)).toBe(false)
})

test('a month on from the 31st is the last of the month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
})

test('months are counted across years', () => {
  expect(monthOf('2026-08-15')).toBe('2026-08')
  expect(firstOfMonth('2026-08-15')).toBe('2026-08-01')
  expect(lastOfMonth('2024-02')).toBe('2024-02-29')
  expect(addMonth('2026-11', 3)).toBe('2027-02')
  expect(addMonth('2026-01', -1)).toBe('2025-12')
})

test('a day is found again by the distance to it', () => {
  fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b))
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
})

test('weekdays follow each other', () => {
  expect(weekday('2026-08-15')).toBe(6)
  expect(weekday('1969-12-31')).toBe(3)
  fc.assert(fc.property(anyDay, (day) => weekday(addDays(day, 1)) === (weekday(day) % 7) + 1))
})

test('nothing is counted from a day that does not exist', () => {
  for (const count of [
    () => addDays('2026-02-30', 1),
    () => addMonths('2026-02-30', 1),
    () => weekday('i dag'),
    () => addMonth('2026-13', 1),
  ])
    expect(count).toThrow(Refusal)
  expect(() => addDays('9999-12-31', 1)).toThrow(Refusal)
})

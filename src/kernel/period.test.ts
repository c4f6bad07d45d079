import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './day.ts'
import {
  contains,
  formatPeriod,
  intersect,
  lengthMonths,
  monthsIn,
  overlaps,
  period,
  periodThrough,
  splitAtNewYear,
  subtract,
} from './period.ts'

const term = period('2024-01-01', '2027-01-01')
const offset = fc.integer({ min: 0, max: 1500 })
const day = offset.map((n) => addDays('2024-01-01', n))
const anyPeriod = fc
  .tuple(day, fc.option(fc.integer({ min: 1, max: 900 })))
  .map(([from, days]) => period(from, days === null ? null : addDays(from, days)))

test('the end is the first day outside', () => {
  expect(contains(term, '2024-01-01')).toBe(true)
  expect(contains(term, '2026-12-31')).toBe(true)
  expect(contains(term, '2027-01-01')).toBe(false)
  expect(contains({ from: '2024-01-01', to: null }, '2099-01-01')).toBe(true)
})

test('neighbours do not overlap', () => {
  expect(overlaps(term, period('2027-01-01', null))).toBe(false)
  expect(intersect(term, period('2026-07-01', null))).toEqual({ from: '2026-07-01', to: '2027-01-01' })
})

test('subtracting the middle leaves both ends', () => {
  expect(subtract(term, period('2025-01-01', '2025-07-01'))).toEqual([
    { from: '2024-01-01', to: '2025-01-01' },
    { from: '2025-07-01', to: '2027-01-01' },
  ])
  expect(subtract(term, period('2026-01-01', null))).toEqual([{ from: '2024-01-01', to: '2026-01-01' }])
  expect(subtract(period('2024-01-01', null), term)).toEqual([{ from: '2027-01-01', to: null }])
  expect(subtract(term, term)).toEqual([])
})

test('a day of a is in the intersection or in the difference, never in both', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, day, (a, b, d) => {
      const both = intersect(a, b)
      expect(both !== null && contains(both, d)).toBe(contains(a, d) && contains(b, d))
      expect(subtract(a, b).filter((p) => contains(p, d))).toHaveLength(contains(a, d) && !contains(b, d) ? 1 : 0)
      expect(overlaps(a, b)).toBe(overlaps(b, a))
    }),
  )
})

test('a period is split at each new year', () => {
  expect(splitAtNewYear(period('2024-05-01', '2026-02-01'))).toEqual([
    { from: '2024-05-01', to: '2025-01-01' },
    { from: '2025-01-01', to: '2026-01-01' },
    { from: '2026-01-01', to: '2026-02-01' },
  ])
  expect(splitAtNewYear(period('2024-05-01', '2025-01-01'))).toHaveLength(1)
})

test('the months touched', () => {
  expect(monthsIn(period('2024-11-15', '2025-02-01'))).toEqual(['2024-11', '2024-12', '2025-01'])
  expect(monthsIn(period('2024-11-15', '2024-11-16'))).toEqual(['2024-11'])
  expect(monthsIn({ from: '2024-11-15', to: '2024-11-15' })).toEqual([])
})

test('an open end has no list of months or years', () => {
  expect(() => monthsIn(period('2024-01-01', null))).toThrow(RangeError)
  expect(() => splitAtNewYear(period('2024-01-01', null))).toThrow(RangeError)
})

test('the length in months, when it is whole', () => {
  expect(lengthMonths(term)).toBe(36)
  expect(lengthMonths(period('2026-01-15', '2026-03-15'))).toBe(2)
  expect(lengthMonths(period('2026-01-31', '2026-02-28'))).toBe(1)
  expect(lengthMonths(period('2026-01-15', '2026-03-14'))).toBeNull()
  expect(lengthMonths(period('2026-01-15', null))).toBeNull()
})

test('people read and write the last day, not the first after', () => {
  expect(formatPeriod(term)).toBe('1. januar 2024 – 31. december 2026')
  expect(formatPeriod(period('2024-01-01', null))).toBe('fra 1. januar 2024')
  expect(periodThrough('2024-01-01', '2026-12-31')).toEqual(term)
  expect(periodThrough('2024-01-01', null)).toEqual({ from: '2024-01-01', to: null })
})

test('a period without a day is refused', () => {
  expect(() => period('2024-01-01', '2024-01-01')).toThrow('Slutdatoen skal ligge efter startdatoen.')
  expect(() => periodThrough('2024-01-02', '2024-01-01')).toThrow('Slutdatoen må ikke ligge før startdatoen.')
  expect(periodThrough('2024-01-01', '2024-01-01')).toEqual({ from: '2024-01-01', to: '2024-01-02' })
})

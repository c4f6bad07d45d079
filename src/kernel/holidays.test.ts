import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './day.ts'
import {
  addWorkingDays,
  customaryClosed,
  easterSunday,
  holidayName,
  isWorkingDay,
  publicHolidays,
  workingDaysBetween,
} from './holidays.ts'

const anyDay = fc.integer({ min: 0, max: 15_000 }).map((n) => addDays('2010-01-01', n))

test('Easter falls where the almanac says', () => {
  const almanac = [
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
  ]
  expect(almanac.map((day) => easterSunday(Number(day.slice(0, 4))))).toEqual(almanac)
  expect(easterSunday(2038)).toBe('2038-04-25')
  expect(easterSunday(1818)).toBe('1818-03-22')
})

test('the public holidays of 2026', () => {
  expect(publicHolidays(2026)).toEqual([
    { day: '2026-01-01', name: 'nytårsdag' },
    { day: '2026-04-02', name: 'skærtorsdag' },
    { day: '2026-04-03', name: 'langfredag' },
    { day: '2026-04-05', name: 'påskedag' },
    { day: '2026-04-06', name: '2. påskedag' },
    { day: '2026-05-14', name: 'Kristi himmelfartsdag' },
    { day: '2026-05-24', name: 'pinsedag' },
    { day: '2026-05-25', name: '2. pinsedag' },
    { day: '2026-12-25', name: 'juledag' },
    { day: '2026-12-26', name: '2. juledag' },
  ])
})

test('store bededag ends with 2023', () => {
  expect(holidayName('2023-05-05')).toBe('store bededag')
  expect(holidayName('2024-04-26')).toBeUndefined()
  expect(isWorkingDay('2023-05-05')).toBe(false)
  expect(isWorkingDay('2024-04-26')).toBe(true)
})

test('days closed by custom are working days all the same', () => {
  for (const monthDay of Object.keys(customaryClosed)) expect(holidayName(`2026-${monthDay}`)).toBeUndefined()
  expect(isWorkingDay('2026-06-05')).toBe(true)
  expect(isWorkingDay('2026-12-24')).toBe(true)
})

test('five working days over Easter', () => {
  // Wednesday 1 April 2026; Thursday to Monday are closed: 7, 8, 9, 10 and 13 April.
  expect(addWorkingDays('2026-04-01', 5)).toBe('2026-04-13')
  expect(addWorkingDays('2026-04-13', -5)).toBe('2026-04-01')
  expect(workingDaysBetween('2026-04-01', '2026-04-13')).toBe(5)
})

test('working days added are the working days counted', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, n) => {
      const end = addWorkingDays(day, n)
      expect(isWorkingDay(end)).toBe(true)
      expect(workingDaysBetween(addDays(day, 1), addDays(end, 1))).toBe(n)
      expect(workingDaysBetween(end, day)).toBe(-workingDaysBetween(day, end))
    }),
  )
})

test('no step is no step', () => {
  expect(addWorkingDays('2026-04-05', 0)).toBe('2026-04-05')
})

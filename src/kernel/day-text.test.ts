import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, formatDay, formatMonth, formatWeekday, parseDay } from './day.ts'

const today = '2026-08-15'

test.each([
  ['2026-09-03', '2026-09-03'],
  ['3/9', '2026-09-03'],
  ['3/9-2026', '2026-09-03'],
  ['3/9 2026', '2026-09-03'],
  ['3/9-26', '2026-09-03'],
  ['3.9.2026', '2026-09-03'],
  ['03-09-2026', '2026-09-03'],
  [' 3. september 2026 ', '2026-09-03'],
  ['den 3. September', '2026-09-03'],
  ['3. sep. 2027', '2027-09-03'],
  ['i dag', '2026-08-15'],
  ['i morgen', '2026-08-16'],
  ['i går', '2026-08-14'],
  ['29/2-2024', '2024-02-29'],
  ['31/12-99', '1999-12-31'],
])('»%s« is %s', (text, day) => {
  expect(parseDay(text, today)).toBe(day)
})

test('without a year the nearest is meant', () => {
  expect(parseDay('3/1', '2026-12-20')).toBe('2027-01-03')
  expect(parseDay('20/12', '2027-01-03')).toBe('2026-12-20')
  // 183 days to either side: the one to come.
  expect(parseDay('1/3', '2023-08-31')).toBe('2024-03-01')
})

test.each(['31/2', '2026-02-30', '29/2', '13/13-2026', '9/2026', '3. ma', 'snart', '3/9-126', '0/1'])(
  '»%s« is refused',
  (text) => {
    expect(() => parseDay(text, today)).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringContaining('Skriv fx 3/9-2026') }),
    )
  },
)

test('an empty field asks for a date', () => {
  expect(() => parseDay(' ', today)).toThrow('Skriv en dato')
})

test('days are written as people say them', () => {
  expect(formatDay('2026-09-15')).toBe('15. september 2026')
  expect(formatWeekday('2026-03-03')).toBe('tirsdag den 3. marts')
  expect(formatMonth('2026-08')).toBe('august 2026')
  expect(() => formatDay('2026-02-30')).toThrow('findes i kalenderen')
  expect(() => formatMonth('2026-13')).toThrow('findes i kalenderen')
})

test('what is printed can be typed in again', () => {
  const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map((n) => addDays('1970-01-01', n))
  fc.assert(fc.property(anyDay, (day) => parseDay(formatDay(day), today) === day))
})

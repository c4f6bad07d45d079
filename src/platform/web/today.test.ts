import { expect, test } from 'vitest'
import { todayWords } from './today.ts'

test('the day in the frame has its year, in the language of the frame', () => {
  expect(todayWords('2026-10-06', 'da')).toBe('tirsdag den 6. oktober 2026')
  expect(todayWords('2026-10-06', 'en')).toBe('Tuesday 6 October 2026')
})

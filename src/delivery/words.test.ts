import { expect, test } from 'vitest'
import { hoursText, weekWords } from './words.ts'

test('hours in Danish, whatever the sum of them', () => {
  expect(hoursText(7.5)).toBe('7,5')
  expect(hoursText(0.1 + 0.2)).toBe('0,3')
  expect(hoursText(12795)).toBe('12.795')
  expect(hoursText(-2.25)).toBe('−2,25')
  expect(hoursText(0)).toBe('0')
})

test('a week with its days', () => {
  expect(weekWords('2026-W10')).toBe('uge 10, 2026 (2. marts–8. marts)')
})

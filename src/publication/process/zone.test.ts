import { expect, test } from 'vitest'
import { beginningOf, danishTime, inDenmark, offsetOn } from './zone.ts'

test('winter and summer have their own offset', () => {
  expect(danishTime('2026-11-25T09:00:00Z')).toEqual({ day: '2026-11-25', time: '10:00:00', offset: '+01:00' })
  expect(inDenmark('2026-07-01T10:00:00Z')).toBe('2026-07-01T12:00:00+02:00')
  expect(offsetOn('2026-07-01')).toBe('+02:00')
})

test('a day begins at midnight in Denmark, also on the days the clock is moved', () => {
  expect(beginningOf('2026-01-01')).toBe('2026-01-01T00:00:00+01:00')
  expect(beginningOf('2026-03-29')).toBe('2026-03-29T00:00:00+01:00')
  expect(beginningOf('2026-10-25')).toBe('2026-10-25T00:00:00+02:00')
})

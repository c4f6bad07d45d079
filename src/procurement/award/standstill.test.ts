import { expect, test } from 'vitest'
import { standsUntil } from './standstill.ts'

test('ten days run from the day after, and end on a working day', () => {
  expect(standsUntil('2026-06-01', 10)).toBe('2026-06-11')
  expect(standsUntil('2026-06-03', 10)).toBe('2026-06-15')
})

test('Christmas is no working day, and no standstill ends on the day itself', () => {
  expect(standsUntil('2026-12-15', 10)).toBe('2026-12-28')
  expect(standsUntil('2026-06-06', 0)).toBe('2026-06-06')
})

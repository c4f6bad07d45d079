import { expect, test } from 'vitest'
import { dayOf, instantOn, nowOf, type Installation } from './clock.ts'

const demo = (clockDay: string): Installation => ({ mode: 'demo', municipality: 'Eksempelby Kommune', clockDay })

test.each([
  ['late in the evening, summer', '2026-07-01T21:59:59.500Z', '2026-10-06'],
  ['past midnight in Denmark', '2026-07-01T22:30:00.000Z', '2026-10-06'],
  ['winter, near midnight', '2026-12-31T22:59:00.000Z', '2026-03-29'],
  ['the hour that is skipped', '2026-12-31T01:30:00.000Z', '2026-03-29'],
  ['the hour that comes twice', '2026-12-31T01:30:00.000Z', '2026-10-25'],
])('the demo stays on the story’s day: %s', (_, machine, day) => {
  expect(dayOf(nowOf(demo(day), new Date(machine)))).toBe(day)
})

test('the demo keeps the hour it is in Denmark', () => {
  expect(nowOf(demo('2026-10-06'), new Date('2026-12-01T08:15:30.250Z'))).toBe('2026-10-06T07:15:30.250Z')
})

test('production and a demo without a clock use the machine’s', () => {
  const machine = new Date('2026-12-01T08:15:30.250Z')
  expect(nowOf({ mode: 'production', municipality: 'By', clockDay: null }, machine)).toBe(machine.toISOString())
  expect(nowOf({ mode: 'demo', municipality: 'By', clockDay: null }, machine)).toBe(machine.toISOString())
})

test('a day named alone means a working hour of it', () => {
  expect(dayOf(instantOn('2026-10-06'))).toBe('2026-10-06')
})

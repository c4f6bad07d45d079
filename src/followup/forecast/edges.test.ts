import { expect, test } from 'vitest'
import { addMonth } from '../../kernel/day.ts'
import { forecast } from './forecast.ts'
import type { ForecastInput } from './types.ts'

/** A lot in balance: 2 come and 2 leave each month, 10 are open, each uses 1,000 kroner. */
function steady(length: number, more: Partial<ForecastInput> = {}): ForecastInput {
  const months = Array.from({ length }, (_, i) => ({
    month: addMonth('2024-01', i),
    ...{ useOere: 1_000_000, open: 10, started: 2, ended: 2 },
  }))
  const asOf = addMonth('2024-01', length - 1)
  return { asOf, ceilingOere: 1e9, usedOere: length * 1e6, end: addMonth(asOf, 18), months, ...more }
}

test('a ceiling already reached is so by the cut-off, for certain', () => {
  const { crossing } = forecast(steady(24, { ceilingOere: 24e6 }))
  expect(crossing).toEqual({ p10: '2025-12', p50: '2025-12', p90: '2025-12', probabilityBeforeEnd: 1 })
})

test('a ceiling far away is not reached, and an end that has passed leaves no months', () => {
  const far = forecast(steady(24, { end: '2025-06' }))
  expect([far.months, far.crossing.p10, far.crossing.probabilityBeforeEnd]).toEqual([[], null, 0])
  expect(far.next12.p50).toBeGreaterThan(9e6)
})

test('one month, or no use at all, is answered too; its own past is then too short to score', () => {
  const one = forecast(steady(1))
  expect(one.next12.p10).toBeGreaterThan(0)
  expect(one.scores.every((s) => s.pinball === null)).toBe(true)
  const none = steady(20)
  const idle = forecast({ ...none, months: none.months.map((m) => ({ ...m, useOere: 0 })), usedOere: 0 })
  expect(idle.next12).toEqual({ p10: 0, p50: 0, p90: 0 })
  expect(idle.crossing.p10).toBeNull()
})

test('a campaign that was told raises the year, a stop lowers it, and a price that doubles doubles it', () => {
  const year = (known: ForecastInput['known']) => forecast(steady(30, { known })).next12.p50
  const from = addMonth('2024-01', 30)
  const plain = year([])
  expect(year([{ from, intakeFactor: 1.6 }]) / plain).toBeGreaterThan(1.15)
  expect(year([{ from, intakeFactor: 0 }]) / plain).toBeLessThan(0.7)
  expect(year([{ from, useFactor: 2 }]) / plain).toBeCloseTo(2, 1)
})

test('a campaign the past already shows is not counted twice', () => {
  const base = steady(30)
  // From month 25 on four come, where two came before; the stock grows as two leave.
  const months = base.months.map((m, i) => (i < 25 ? m : { ...m, started: 4, open: 10 + 2 * (i - 24) }))
  const rows = months.map((m) => ({ ...m, useOere: m.open * 100_000 }))
  const from = addMonth('2024-01', 25)
  const [told, untold] = [[{ from, intakeFactor: 2 }], []].map(
    (known) => forecast({ ...base, months: rows, known }).next12.p50,
  )
  expect(told! / untold!).toBeGreaterThan(0.7)
  expect(told! / untold!).toBeLessThan(1.6)
})

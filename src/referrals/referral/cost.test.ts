import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { monthsIn } from '../../kernel/period.ts'
import { costOf } from './cost.ts'

const prices = [
  { unit: 'place-month', amountOere: 1_400_000n, validFrom: '2025-01-01' },
  { unit: 'paid-hour', amountOere: 6_000n, validFrom: '2025-01-01' },
] as const

test('15 November to 15 February is four started months, split at New Year', () => {
  const period = { from: '2025-11-15', to: '2026-02-16' }
  // 30 hours over four months is 7.5 a month. Each year: 2 × 14,000 + 15 × 60 = 28,900 kr.
  expect(costOf({ period, prices, expectedHundredths: 3_000 })).toEqual([
    { year: 2025, amountOere: 2_890_000n },
    { year: 2026, amountOere: 2_890_000n },
  ])
})

test('a month costs the price of its own first day in the course', () => {
  const dearer = [...prices, { unit: 'place-month', amountOere: 1_500_000n, validFrom: '2026-01-01' } as const]
  const period = { from: '2025-12-31', to: '2026-01-02' }
  // One day in December at 14,000 kr., one in January at 15,000 kr.
  expect(costOf({ period, prices: dearer, expectedHundredths: 0 })).toEqual([
    { year: 2025, amountOere: 1_400_000n },
    { year: 2026, amountOere: 1_500_000n },
  ])
})

test('hours that do not divide leave the remainder to the last month', () => {
  const period = { from: '2026-01-01', to: '2026-04-01' }
  // 10.00 hours over three months: 3.33 + 3.33 + 3.34 = 10.00; 3 × 14,000 + 10 × 60 = 42,600 kr.
  expect(costOf({ period, prices, expectedHundredths: 1_000 })).toEqual([{ year: 2026, amountOere: 4_260_000n }])
})

test('one day is one started month; the first of a month does not start the month before', () => {
  const day = (from: string) => costOf({ period: { from, to: addDays(from, 1) }, prices, expectedHundredths: 0 })
  expect(day('2026-01-31')).toEqual([{ year: 2026, amountOere: 1_400_000n }])
  expect(day('2026-02-01')).toEqual([{ year: 2026, amountOere: 1_400_000n }])
})

test('without a price for the hours they are refused, unless none are expected', () => {
  const [month] = prices
  const period = { from: '2026-01-01', to: '2026-02-01' }
  expect(costOf({ period, prices: [month], expectedHundredths: 0 })).toHaveLength(1)
  expect(() => costOf({ period, prices: [month], expectedHundredths: 1 })).toThrow(
    'Der er ingen pris pr. lønnet time på den dag.',
  )
})

test('however long the course: months × the month’s price, and every expected hour is paid for once', () => {
  const starts = fc.integer({ min: 0, max: 700 })
  const days = fc.integer({ min: 1, max: 500 })
  fc.assert(
    fc.property(starts, days, fc.integer({ min: 0, max: 200_000 }), (start, length, expectedHundredths) => {
      const from = addDays('2025-01-01', start)
      const period = { from, to: addDays(from, length) }
      const parts = costOf({ period, prices, expectedHundredths })
      const total = parts.reduce((n, p) => n + p.amountOere, 0n)
      // 60 kr. an hour is 60 øre a hundredth, so nothing is rounded.
      expect(total).toBe(BigInt(monthsIn(period).length) * 1_400_000n + BigInt(expectedHundredths) * 60n)
      expect(parts.map((p) => p.year)).toEqual([...new Set(monthsIn(period).map((m) => Number(m.slice(0, 4))))])
    }),
  )
})

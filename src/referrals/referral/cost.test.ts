import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { monthsIn } from '../../kernel/period.ts'
import type { DatedPrice } from '../../portfolio/index.ts'
import { costOf, type CostInput } from './cost.ts'

const prices = [
  { unit: 'place-month', amountOere: 1_400_000n, validFrom: '2025-01-01' },
  { unit: 'paid-hour', amountOere: 6_000n, validFrom: '2025-01-01' },
] as const

const partsOf = (input: CostInput) => costOf(input).parts

test('15 November to 15 February is four started months, split at New Year', () => {
  const period = { from: '2025-11-15', to: '2026-02-16' }
  // 30 hours over four months is 7.5 a month. Each year: 2 × 14,000 + 15 × 60 = 28,900 kr.
  expect(partsOf({ period, prices, expectedHundredths: 3_000 })).toEqual([
    { year: 2025, amountOere: 2_890_000n },
    { year: 2026, amountOere: 2_890_000n },
  ])
})

test('a month costs the price of its own first day in the course', () => {
  const dearer = [...prices, { unit: 'place-month', amountOere: 1_500_000n, validFrom: '2026-01-01' } as const]
  const period = { from: '2025-12-31', to: '2026-01-02' }
  // One day in December at 14,000 kr., one in January at 15,000 kr.
  expect(partsOf({ period, prices: dearer, expectedHundredths: 0 })).toEqual([
    { year: 2025, amountOere: 1_400_000n },
    { year: 2026, amountOere: 1_500_000n },
  ])
})

test('hours that do not divide leave the remainder to the last month', () => {
  const period = { from: '2026-01-01', to: '2026-04-01' }
  // 10.00 hours over three months: 3.33 + 3.33 + 3.34 = 10.00; 3 × 14,000 + 10 × 60 = 42,600 kr.
  expect(partsOf({ period, prices, expectedHundredths: 1_000 })).toEqual([{ year: 2026, amountOere: 4_260_000n }])
})

test('one day is one started month; the first of a month does not start the month before', () => {
  const day = (from: string) => partsOf({ period: { from, to: addDays(from, 1) }, prices, expectedHundredths: 0 })
  expect(day('2026-01-31')).toEqual([{ year: 2026, amountOere: 1_400_000n }])
  expect(day('2026-02-01')).toEqual([{ year: 2026, amountOere: 1_400_000n }])
})

test('without a price for the hours they are refused, unless none are expected', () => {
  const [month] = prices
  const period = { from: '2026-01-01', to: '2026-02-01' }
  expect(partsOf({ period, prices: [month], expectedHundredths: 0 })).toHaveLength(1)
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
      const parts = partsOf({ period, prices, expectedHundredths })
      const total = parts.reduce((n, p) => n + p.amountOere, 0n)
      // 60 kr. an hour is 60 øre a hundredth, so nothing is rounded.
      expect(total).toBe(BigInt(monthsIn(period).length) * 1_400_000n + BigInt(expectedHundredths) * 60n)
      expect(parts.map((p) => p.year)).toEqual([...new Set(monthsIn(period).map((m) => Number(m.slice(0, 4))))])
    }),
  )
})

// Started 8.000 kr., 400 kr. an hour (420 from 1 January), job 5.000 kr., internship 2.000 kr.
const kinds: DatedPrice[] = [
  { unit: 'course-started', amountOere: 800_000n, validFrom: '2025-01-01' },
  { unit: 'hour', amountOere: 40_000n, validFrom: '2025-01-01' },
  { unit: 'hour', amountOere: 42_000n, validFrom: '2026-01-01' },
  { unit: 'step', variant: 'job', amountOere: 500_000n, validFrom: '2025-01-01' },
  { unit: 'step', variant: 'praktik', amountOere: 200_000n, validFrom: '2025-01-01' },
]
const overNewYear = { from: '2025-12-01', to: '2026-02-01' }

test('a course’s start lies in its first year, its steps in its last, its hours in both', () => {
  const cost = { period: overNewYear, prices: kinds, expectedHundredths: 0, deliveredHundredths: 2_000 }
  // 2025: 8.000 + 10 × 400 = 12.000 kr. 2026: 10 × 420 + 5.000 + 2.000 = 11.200 kr.
  expect(partsOf(cost)).toEqual([
    { year: 2025, amountOere: 1_200_000n },
    { year: 2026, amountOere: 1_120_000n },
  ])
  // Only the internship expected: 10 × 420 + 2.000 = 6.200 kr.
  expect(partsOf({ ...cost, steps: ['praktik'] })[1]).toEqual({ year: 2026, amountOere: 620_000n })
})

test('of several kinds of hours the dearest is set aside', () => {
  const prices = ['gruppe', 'en til en'].map((variant, i): DatedPrice => ({
    unit: 'hour',
    variant,
    amountOere: 40_000 + i * 50_000,
    validFrom: '2025-01-01',
  }))
  const cost = costOf({ period: overNewYear, prices, expectedHundredths: 0, deliveredHundredths: 100 })
  expect(cost.items).toMatchObject([{ unit: 'hour', variant: 'en til en', output: { amountOere: 90_000n } }])
})

test('hours in a month whose price changes are spread by its days: 15 of 30 days at each price', () => {
  const prices: DatedPrice[] = [
    { unit: 'paid-hour', amountOere: 6_000n, validFrom: '2026-01-01' },
    { unit: 'paid-hour', amountOere: 8_000n, validFrom: '2026-04-16' },
  ]
  const period = { from: '2026-04-01', to: '2026-05-01' }
  // 5 × 60 + 5 × 80 = 700 kr.
  expect(partsOf({ period, prices, expectedHundredths: 1_000 })).toEqual([{ year: 2026, amountOere: 70_000n }])
})

test('a lot paid for as a whole alone costs nothing by the referral; a lot without prices takes none', () => {
  const fixed: DatedPrice[] = [{ unit: 'fixed-period', variant: 'month', amountOere: 1n, validFrom: '2025-01-01' }]
  expect(partsOf({ period: overNewYear, prices: fixed, expectedHundredths: 0 })).toEqual([])
  expect(() => costOf({ period: overNewYear, prices: [], expectedHundredths: 0 })).toThrow('ingen priser')
})

test('YEAR-EDGE: each part lies in one year, and the parts add up to every item rounded once', () => {
  const drawn = fc.record({
    start: fc.integer({ min: 0, max: 1_000 }),
    length: fc.integer({ min: 1, max: 900 }),
    changes: fc.array(fc.tuple(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 0, max: 9_999_999 }))),
    hours: fc.integer({ min: 0, max: 200_000 }),
  })
  fc.assert(
    fc.property(drawn, ({ start, length, changes, hours }) => {
      const from = addDays('2025-01-01', start)
      const units = ['hour', 'place-days', 'paid-hour'] as const
      const all = units.flatMap((unit) =>
        [[-1, 777_777] as const, ...changes].map(([day, oere]): DatedPrice => ({
          unit,
          amountOere: oere,
          validFrom: addDays('2025-01-01', day),
        })),
      )
      const period = { from, to: addDays(from, length) }
      const cost = costOf({ period, prices: all, expectedHundredths: hours, deliveredHundredths: hours })
      const items = cost.items.reduce((n, i) => n + i.output.amountOere, 0n)
      expect(cost.parts.reduce((n, p) => n + p.amountOere, 0n)).toBe(items)
      for (const line of cost.items.flatMap((i) => i.output.lines))
        expect(addDays(line.to, -1).slice(0, 4)).toBe(line.from.slice(0, 4))
      const years = cost.parts.map((p) => p.year)
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

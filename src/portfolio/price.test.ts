import { expect, test } from 'vitest'
import { priceOn } from './price.ts'

const prices = [
  { unit: 'place-month', amountOere: 1_290_000n, validFrom: '2025-01-01' },
  { unit: 'place-month', amountOere: 1_250_000n, validFrom: '2024-01-01' },
  { unit: 'place-month', amountOere: 1_325_000n, validFrom: '2026-01-01' },
  { unit: 'paid-hour', amountOere: 4_500, validFrom: '2024-01-01' },
] as const

test.each([
  ['2024-01-01', 1_250_000n],
  ['2024-12-31', 1_250_000n],
  ['2025-01-01', 1_290_000n],
  ['2025-12-31', 1_290_000n],
  ['2026-01-01', 1_325_000n],
  ['2031-05-05', 1_325_000n],
])('on %s the place costs %i øre', (day, oere) => {
  expect(priceOn(prices, 'place-month', day)).toBe(oere)
})

test('the order of the rows does not matter, and a number becomes an amount', () => {
  expect(priceOn([...prices].reverse(), 'place-month', '2025-06-01')).toBe(1_290_000n)
  expect(priceOn(prices, 'paid-hour', '2026-10-06')).toBe(4_500n)
})

test('before the first price, and where none is printed, it says so', () => {
  expect(() => priceOn(prices, 'place-month', '2023-12-31')).toThrow('Der er ingen pris pr. pladsmåned på den dag.')
  expect(() => priceOn([], 'paid-hour', '2026-01-01')).toThrow('Der er ingen pris pr. lønnet time på den dag.')
})

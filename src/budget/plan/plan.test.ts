import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notPlanned, planMonths, spreadOver } from './plan.ts'

test('15 mio. allocated and 9 mio. planned: 6 mio. are not planned', () => {
  expect(notPlanned(15_000_000_00n, 9_000_000_00n)).toBe(6_000_000_00n)
})

test('a year’s amount spread over months adds up to the øre, and no two months differ by more than one', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (oere) => {
      const months = spreadOver(oere)
      expect(months.reduce((a, b) => a + b, 0n)).toBe(oere)
      const each = oere / 12n
      for (const m of months) expect([each, each + 1n]).toContain(m)
    }),
  )
})

test('a month’s difference is what was planned less what was used', () => {
  const months = planMonths(2026, spreadOver(1_200n), new Map([['2026-02', 130n]]))
  expect(months.slice(0, 2).map((m) => m.differenceOere)).toEqual([100n, -30n])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonth, daysBetween, firstOfMonth, monthOf, type Day } from '../../kernel/day.ts'
import { add, fraction, type Fraction } from '../../kernel/fraction.ts'
import { contains } from '../../kernel/period.ts'
import { isWorkingDay } from '../../kernel/holidays.ts'
import { divideHalfAway } from '../../kernel/rounding.ts'
import { priceOn, type DatedPrice } from '../price.ts'
import { priceModels } from './models.ts'
import type { Priced } from './priced.ts'
import type { Span } from './split.ts'
import type { Unit } from './units.ts'

const start = '2024-01-01'
const day = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays(start, n))
const period = fc
  .tuple(day, fc.integer({ min: 1, max: 500 }))
  .map(([from, n]): Span => ({ from, to: addDays(from, n) }))
const oere = fc.bigInt({ min: 0n, max: 5_000_000n })
/** A price from long ago, and up to six changes on any days. */
const pricesOf = (unit: Unit, variant: string | null = null) =>
  fc.tuple(oere, fc.uniqueArray(fc.tuple(day, oere), { maxLength: 6, selector: ([d]) => d })).map(([first, rest]) =>
    [['2020-01-01', first] as const, ...rest].map(([validFrom, amountOere]): DatedPrice => ({
      unit,
      variant,
      amountOere,
      validFrom,
    })),
  )
const runs = { numRuns: 1_000 }

test('RATE-EDGE: a place by working days equals the day-by-day sum across price changes, rounded once', () => {
  fc.assert(
    fc.property(period, pricesOf('place-days'), fc.array(period, { maxLength: 3 }), (span, prices, closed) => {
      const open = (d: Day) => isWorkingDay(d) && !closed.some((c) => contains(c, d))
      const exact = sumOf(daysOf(span).filter(open), (d) =>
        fraction(priceOn(prices, 'place-days', d), daysOf(monthAround(d)).filter(open).length),
      )
      holds(priceModels['place-days'].calculate({ period: span, prices, closed }), exact)
    }),
    { numRuns: 300 },
  )
})

test('RATE-EDGE: 1,000 random periods at a fixed price equal the day-by-day sum across price changes, rounded once', () => {
  const per = fc.constantFrom('month' as const, 'quarter' as const, 'year' as const)
  const drawn = per.chain((p) => fc.tuple(fc.constant(p), pricesOf('fixed-period', p)))
  fc.assert(
    fc.property(period, drawn, (span, [each, prices]) => {
      const exact = sumOf(daysOf(span), (d) => {
        const whole = wholeAround(d, { month: 1, quarter: 3, year: 12 }[each])
        return fraction(priceOn(prices, 'fixed-period', d, each), daysBetween(whole.from, whole.to))
      })
      holds(priceModels['fixed-period'].calculate({ period: span, per: each, prices }), exact)
    }),
    runs,
  )
})

test.each(['hour', 'paid-hour'] as const)('RATE-EDGE: 1,000 rows of %s equal the day-by-day sum', (unit) => {
  const worked = fc.array(fc.record({ day, hundredths: fc.integer({ min: 1, max: 2_400 }) }), { maxLength: 30 })
  fc.assert(
    fc.property(worked, pricesOf(unit), (rows, prices) => {
      const exact = sumOf(rows, (w) => fraction(priceOn(prices, unit, w.day) * BigInt(w.hundredths), 100))
      holds(priceModels[unit].calculate({ worked: rows, prices }), exact)
    }),
    runs,
  )
})

test('RATE-EDGE: started months cost the sum of the prices on their first days', () => {
  fc.assert(
    fc.property(period, pricesOf('place-month'), (span, prices) => {
      const first = daysOf(span).filter((d) => d === span.from || d.endsWith('-01'))
      const exact = sumOf(first, (d) => fraction(priceOn(prices, 'place-month', d)))
      holds(priceModels['place-month'].calculate({ period: span, prices }), exact)
    }),
    runs,
  )
})

/** The amount is the exact sum rounded once; the lines add up to it, and each lies in one year (YEAR-EDGE). */
function holds(output: Priced, exact: Fraction): void {
  expect(output.amountOere).toBe(divideHalfAway(exact.n, exact.d))
  expect(output.lines.reduce((n, l) => n + l.amountOere, 0n)).toBe(output.amountOere)
  for (const line of output.lines) expect(addDays(line.to, -1).slice(0, 4)).toBe(line.from.slice(0, 4))
}

function sumOf<T>(rows: readonly T[], of: (row: T) => Fraction): Fraction {
  return rows.reduce((sum, row) => add(sum, of(row)), fraction(0))
}

function daysOf({ from, to }: Span): Day[] {
  return Array.from({ length: daysBetween(from, to) }, (_, i) => addDays(from, i))
}

function monthAround(d: Day): Span {
  return wholeAround(d, 1)
}

function wholeAround(d: Day, months: number): Span {
  const first = addMonth(monthOf(d), -((Number(d.slice(5, 7)) - 1) % months))
  return { from: firstOfMonth(first), to: firstOfMonth(addMonth(first, months)) }
}

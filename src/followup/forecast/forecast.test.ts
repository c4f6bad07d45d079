import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonth } from '../../kernel/day.ts'
import { forecast } from './forecast.ts'
import type { ForecastInput, HistoryMonth } from './types.ts'

/** A made-up past: arrivals and endings as given, use the stock times a rate. */
function past(steps: readonly { started: number; leave: number; rate: number }[], first = '2024-01'): HistoryMonth[] {
  let open = 20
  return steps.map(({ started, leave, rate }, i) => {
    const ended = Math.min(open, leave)
    open += started - ended
    return { month: addMonth(first, i), useOere: open * rate, open, started, ended }
  })
}

const arbitraryPast = fc.array(
  fc.record({ started: fc.nat({ max: 9 }), leave: fc.nat({ max: 9 }), rate: fc.integer({ min: 50_000, max: 90_000 }) }),
  { minLength: 1, maxLength: 40 },
)

const arbitraryInput = fc
  .record({
    steps: arbitraryPast,
    seed: fc.nat({ max: 1e6 }),
    ahead: fc.integer({ min: -3, max: 30 }),
    share: fc.nat({ max: 40 }),
  })
  .map(({ steps, seed, ahead, share }): ForecastInput => {
    const months = past(steps)
    const asOf = months.at(-1)!.month
    const usedOere = months.reduce((a, m) => a + m.useOere, 0)
    return {
      asOf,
      ceilingOere: usedOere + share * 2_000_000,
      usedOere,
      end: addMonth(asOf, ahead),
      months,
      seed,
      paths: 200,
    }
  })

const holds = (property: fc.IProperty<[ForecastInput]>) => fc.assert(property, { numRuns: 40, seed: 7 })
const order = (month: string | null) => month ?? '9999-99'

describe('a forecast', () => {
  test('has its quantiles in order, a month for each until the end, and whole øre', () =>
    holds(
      fc.property(arbitraryInput, (input) => {
        const { months, next12, crossing, method, scores } = forecast(input)
        expect(scores.map((s) => s.method)).toContain(method)
        for (const q of [...months, next12]) {
          expect(q.p10 <= q.p50 && q.p50 <= q.p90 && q.p10 >= 0).toBe(true)
          expect([q.p10, q.p50, q.p90].every(Number.isSafeInteger)).toBe(true)
        }
        if (months.length > 0) expect(months.at(-1)?.month).toBe(input.end)
        expect(months[0]?.month ?? addMonth(input.asOf, 1)).toBe(addMonth(input.asOf, 1))
        expect(order(crossing.p10) <= order(crossing.p50) && order(crossing.p50) <= order(crossing.p90)).toBe(true)
        for (const [q, share] of [
          ['p10', 0.1],
          ['p50', 0.5],
          ['p90', 0.9],
        ] as const)
          expect(crossing[q] !== null).toBe(crossing.probabilityBeforeEnd >= share)
      }),
    ))

  test('is the same for the same seed', () =>
    holds(
      fc.property(arbitraryInput, (input) => {
        expect(forecast(input)).toEqual(forecast(structuredClone(input)))
      }),
    ))

  test('is not changed by a known change that changes nothing', () =>
    holds(
      fc.property(arbitraryInput, (input) => {
        const known = [{ from: addMonth(input.asOf, 2), intakeFactor: 1, useFactor: 1 }]
        expect(forecast({ ...input, known })).toEqual(forecast(input))
      }),
    ))

  test('crosses a higher ceiling no earlier and no more likely', () =>
    holds(
      fc.property(arbitraryInput, (input) => {
        const [low, high] = [forecast(input), forecast({ ...input, ceilingOere: input.ceilingOere + 5_000_000 })]
        expect(high.crossing.probabilityBeforeEnd).toBeLessThanOrEqual(low.crossing.probabilityBeforeEnd)
        for (const q of ['p10', 'p50', 'p90'] as const)
          expect(order(high.crossing[q]) >= order(low.crossing[q])).toBe(true)
      }),
    ))

  test('is ten times as large when all money is, and crosses in the same month', () =>
    holds(
      fc.property(arbitraryInput, (input) => {
        const months = input.months.map((m) => ({ ...m, useOere: m.useOere * 10 }))
        const tenfold = { ...input, months, usedOere: input.usedOere * 10, ceilingOere: input.ceilingOere * 10 }
        const [one, ten] = [forecast(input), forecast(tenfold)]
        expect(Math.abs(ten.next12.p50 - 10 * one.next12.p50)).toBeLessThanOrEqual(10 + 1e-3 * ten.next12.p50)
        expect(Math.abs(ten.crossing.probabilityBeforeEnd - one.crossing.probabilityBeforeEnd)).toBeLessThan(0.02)
      }),
    ))
})

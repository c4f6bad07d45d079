import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { cutsIn, partsOf } from './parts.ts'

test('YEAR-EDGE: three whole months over New Year are shared by months, to the øre', () => {
  // 1.000,00 kr. over December, January and February: 1/3 = 333,33 and the rest 666,67.
  const period = { from: '2026-12-01', to: '2027-03-01' }
  expect(partsOf(period, 1000_00n, cutsIn(period, []))).toEqual([
    { startsOn: '2026-12-01', endsOn: '2026-12-31', amountOere: 333_33n },
    { startsOn: '2027-01-01', endsOn: '2027-02-28', amountOere: 666_67n },
  ])
})

test('YEAR-EDGE: a period that is not whole months is shared by days', () => {
  // 20 days of 2026 and 10 of 2027: two thirds and one third of 300 kr.
  const period = { from: '2026-12-12', to: '2027-01-11' }
  expect(partsOf(period, 300_00n, cutsIn(period, [])).map((p) => p.amountOere)).toEqual([200_00n, 100_00n])
})

test('RATE-EDGE: a new price inside the period cuts it too, and one at its border does not', () => {
  const period = { from: '2026-03-01', to: '2026-07-01' }
  expect(cutsIn(period, ['2026-03-01', '2026-05-01', '2026-07-01', '2025-01-01'])).toEqual(['2026-05-01'])
})

test('any period and any amount: the parts follow each other, none crosses a cut, and they add up to the øre', () => {
  const start = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 1, max: 1500 }),
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      fc.array(start),
      (from, days, amount, prices) => {
        const period = { from, to: addDays(from, days) }
        const parts = partsOf(period, amount, cutsIn(period, prices))
        expect(parts.reduce((n, p) => n + p.amountOere, 0n)).toBe(amount)
        expect(parts.map((p) => p.startsOn).slice(1)).toEqual(parts.slice(0, -1).map((p) => addDays(p.endsOn, 1)))
        expect([parts[0]?.startsOn, parts.at(-1)?.endsOn]).toEqual([from, addDays(period.to, -1)])
        for (const p of parts) {
          expect(p.startsOn.slice(0, 4)).toBe(p.endsOn.slice(0, 4))
          expect(p.amountOere).toBeGreaterThanOrEqual(0n)
        }
      },
    ),
  )
})

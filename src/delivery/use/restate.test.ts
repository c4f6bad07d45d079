import fc from 'fast-check'
import { expect, test } from 'vitest'
import { priceModels } from '../../portfolio/index.ts'
import { restate, type Standing, type Wanted } from './restate.ts'

const prices = [{ unit: 'hour' as const, amountOere: 40_000n, validFrom: '2025-01-01' }]
const wanted = (day: string, hundredths: number): Wanted => {
  const input = { worked: [{ day, hundredths }], prices }
  const same = { unit: 'hour' as const, variant: null, key: 'k', label: 'Timer' }
  return { ...same, day, hundredths, input, output: priceModels.hour.calculate(input) }
}
/** What stands once the rows are posted. */
const posted = (rows: ReturnType<typeof restate>, id: number): Standing | undefined => {
  const last = rows.at(-1)
  return last === undefined ? undefined : { ...last, id }
}

test('5 hours at 400 kr. corrected to 4,5 is one row of −200 kr.', () => {
  const stands = posted(restate(undefined, wanted('2026-03-02', 500)), 7)
  expect(stands).toMatchObject({ standsOere: 200_000n })
  expect(restate(stands, wanted('2026-03-02', 450))).toMatchObject([{ amountOere: -20_000n, replaces: 7 }])
})

test('what moves to another day is taken back on its own and counted on the new', () => {
  const stands = posted(restate(undefined, wanted('2025-12-30', 100)), 7)
  const dear = { ...wanted('2026-01-05', 100) }
  expect(restate({ ...stands!, standsOere: 39_000n }, dear)).toMatchObject([
    { day: '2025-12-30', amountOere: -39_000n, replaces: 7, chained: false, input: null },
    { day: '2026-01-05', amountOere: 40_000n, replaces: null, chained: true },
  ])
})

test('the same again is no row; nothing taken back is no row', () => {
  const stands = posted(restate(undefined, wanted('2026-03-02', 500)), 7)
  expect(restate(stands, wanted('2026-03-02', 500))).toEqual([])
  expect(restate(undefined, null)).toEqual([])
  expect(restate(posted(restate(stands, null), 8), null)).toEqual([])
})

test('however often it is corrected, the rows add up to the price of what stands', () => {
  const step = fc.option(fc.tuple(fc.constantFrom('2026-03-02', '2026-03-03'), fc.integer({ min: 1, max: 2_400 })))
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let [stands, sum] = [undefined as Standing | undefined, 0n]
      for (const [i, next] of steps.entries()) {
        const rows = restate(stands, next === null ? null : wanted(...next))
        sum += rows.reduce((n, r) => n + r.amountOere, 0n)
        stands = posted(rows, i) ?? stands
        expect(sum).toBe(stands?.standsOere ?? 0n)
        expect(stands?.hundredths ?? 0).toBe(next?.[1] ?? 0)
      }
    }),
  )
})

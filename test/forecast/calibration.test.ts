import { expect, test } from 'vitest'
import { coverageOf, judged, ratioOf } from '../../bench/forecast/judge.ts'
import { casesOf } from '../../bench/forecast/worlds.ts'

/** Seeds nothing was tuned on; the naive methods get the best interval they could have had. */
test('a year ahead the forecast errs at most 0.9 of the best naive method, and its 80 % interval holds 75–90 %', () => {
  const all = (['stationary', 'campaign', 'drifting', 'declining'] as const).map((w) => judged(casesOf(w, 40, 301)))
  expect(ratioOf(all)).toBeLessThanOrEqual(0.9)
  expect(coverageOf(all)).toBeGreaterThanOrEqual(0.75)
  expect(coverageOf(all)).toBeLessThanOrEqual(0.9)
})

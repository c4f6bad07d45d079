import { expect, test } from 'vitest'
import { addMonth } from '../../kernel/day.ts'
import { forecast } from './forecast.ts'
import { forecastInWorker } from './in-worker.ts'
import type { ForecastInput } from './types.ts'

const input: ForecastInput = {
  ...{ asOf: '2025-12', ceilingOere: 40e6, usedOere: 24e6, end: '2027-06', seed: 3, paths: 300 },
  months: Array.from({ length: 24 }, (_, i) => ({
    month: addMonth('2024-01', i),
    ...{ useOere: 1_000_000 + 1000 * i, open: 10, started: 2, ended: 2 },
  })),
}

test('the other thread says what this one would, to many at once', async () => {
  const here = forecast(input)
  expect(await Promise.all([forecastInWorker(input), forecastInWorker(input)])).toEqual([here, here])
})

test('whoever no longer waits is told why', async () => {
  const given = new AbortController()
  const asked = forecastInWorker({ ...input, paths: 10_000 }, given.signal)
  given.abort(new Error('left the page'))
  await expect(asked).rejects.toThrow('left the page')
  await expect(forecastInWorker(input, given.signal)).rejects.toThrow('left the page')
})

import { expect, test } from 'vitest'
import { addMonth } from '../../src/kernel/day.ts'
import { forecast, forecastUse, type ForecastInput } from '../../src/followup/index.ts'
import { cast } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { posted } from '../rest.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)

/** 36 months of a lot in balance: 20 open, 4 come and 4 leave, 1,000 kroner each. */
const input: ForecastInput = {
  ...{ asOf: '2026-10', ceilingOere: 100_000_000, usedOere: 72_000_000, end: '2028-12', seed: 1, paths: 1000 },
  months: Array.from({ length: 36 }, (_, i) => ({
    month: addMonth('2023-11', i),
    ...{ useOere: 2_000_000, open: 20, started: 4, ended: 4 },
  })),
  known: [{ from: '2026-11', intakeFactor: 1.6 }],
}

const asked = (given: object) =>
  vifte(database, ['followup', 'forecast', '--input', '-'], { input: JSON.stringify(given) })

test('the command line reads it from standard input and says what the engine says, as REST does', async () => {
  const { exit, out } = await asked(input)
  expect(exit).toBe(0)
  const told: unknown = JSON.parse(out)
  expect(told).toEqual(forecast(input))
  expect(told).toMatchObject({ next12: { p50: expect.any(Number) as number } })
  const rest = await posted(house, forecastUse, cast.officer, input)
  expect(rest).toMatchObject({ status: 200, body: told as object })
})

test('months with a hole are refused with the place and what to do', async () => {
  const months = input.months.filter((m) => m.month !== '2025-01')
  const { exit, refusal } = await asked({ ...input, months })
  expect(exit).toBe(2)
  expect(refusal.code).toBe('invalid')
  expect(JSON.stringify(refusal)).toContain('efter december 2024 kommer januar 2025, ikke februar 2025')
})

import { expect, test } from 'vitest'
import { lotUse } from './use.ts'

const lot = { id: 'A/1', lot: 1, title: 'Delaftale', yearlyOere: 546_000_000n }
const account = { limit_oere: 1_000_000n, committed_oere: 350_000n, used_oere: 600_000n, overrun_oere: 0n }

test('left = ceiling − used − committed: 1,000,000 − 600,000 − 350,000 = 50,000', () => {
  expect(lotUse({ lot, account, use: [], hours: [] }).remainingOere).toBe(50_000n)
})

test('what lies over the ceiling has not been taken from it: nothing is left, never less than nothing', () => {
  const over = { ...account, used_oere: 900_000n, committed_oere: 350_000n, overrun_oere: 250_000n }
  expect(lotUse({ lot, account: over, use: [], hours: [] })).toMatchObject({ remainingOere: 0n, overrunOere: 250_000n })
})

test('months with use or hours come in order and add up', () => {
  const use = [
    { month: '2026-03-01', used_oere: 300n },
    { month: '2026-01-01', used_oere: 200n },
  ]
  const hours = [
    { month: '2026-02-01', hundredths: 750n, present_days: 2 },
    { month: '2026-03-01', hundredths: -50n, present_days: 1 },
  ]
  const shown = lotUse({ lot, account, use, hours })
  expect(shown.months).toEqual([
    { month: '2026-01', usedOere: 200n, cumulativeOere: 200n, paidHours: 0 },
    { month: '2026-02', usedOere: 0n, cumulativeOere: 200n, paidHours: 7.5 },
    { month: '2026-03', usedOere: 300n, cumulativeOere: 500n, paidHours: -0.5 },
  ])
  // 7.5 − 0.5 = 7 hours; 2 + 1 = 3 days.
  expect(shown).toMatchObject({ paidHours: 7, presentDays: 3 })
})

test('without an account, as on a paper, ceiling and remainder are unknown and the rest is zero', () => {
  const shown = lotUse({ lot: { ...lot, title: null }, account: undefined, use: [], hours: [] })
  expect(shown).toMatchObject({ ceilingOere: null, remainingOere: null, usedOere: 0n, title: 'A/1', months: [] })
})

import { expect, test } from 'vitest'
import { toJson } from '../../platform/index.ts'
import type { DatedPrice } from '../../portfolio/index.ts'
import { costOf } from './cost.ts'
import { costRows } from './cost.view.ts'

const price = (unit: DatedPrice['unit'], amountOere: number, variant: string | null = null): DatedPrice => ({
  unit,
  variant,
  amountOere,
  validFrom: '2026-01-01',
})

test('every line says what was counted, at which price, and adds up to the amount', () => {
  const prices = [price('place-days', 1_100_000), price('hour', 40_000), price('step', 500_000, 'job')]
  const period = { from: '2026-10-01', to: '2026-10-15' }
  const { items, parts } = costOf({ period, prices, expectedHundredths: 0, deliveredHundredths: 250 })
  const rows = costRows(JSON.parse(toJson(items)))
  expect(rows.map((r) => [r.title, r.units, r.amountOere])).toEqual([
    ['Pladsmåned efter arbejdsdage', '10 af 22 arbejdsdage', 500_000n],
    ['Leveret time', '2,5 timer', 100_000n],
    ['Nået trin: job', '1 trin', 500_000n],
  ])
  expect(rows[0]).toMatchObject({ period: '1. oktober 2026 – 14. oktober 2026', rule: 'place-days/1' })
  expect(parts).toEqual([{ year: 2026, amountOere: rows.reduce((n, r) => n + r.amountOere, 0n) }])
})

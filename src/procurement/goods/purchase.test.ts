import { expect, test } from 'vitest'
import { byYear, conditions, mustBeBelow, mustMeet } from './purchase.ts'
import { amountCell } from './purchase.view.ts'

const all = { notInFramework: true, needIdentified: true, noDuty: true, soundEconomy: true }

test('R12: all four conditions, and each that fails at its own field', () => {
  expect(() => mustMeet(all)).not.toThrow()
  for (const c of conditions) expect(() => mustMeet({ ...all, [c]: false })).toThrow('Alle fire betingelser')
})

test('R12: an amount at the threshold is to be tendered; one below it, or none, is not', () => {
  const row = { id: 't', kind: 'threshold-general', validFrom: null, validUntil: null, value: 100n } as const
  const threshold = { ...row, unit: 'oere', text: '', source: '', mark: 'verified' } as const
  for (const below of [null, 0n, 99n]) expect(() => mustBeBelow(below, threshold)).not.toThrow()
  expect(() => mustBeBelow(100n, threshold)).toThrow('skal i udbud')
  expect(() => mustBeBelow(100n, undefined)).not.toThrow()
})

test('a year’s sum is its sellers’ sums, most first, and what is not printed stands beside it', () => {
  const bought = (seller: string, on: string, oere: bigint | null) => ({ seller, sellerName: seller, on, oere })
  const rows = [bought('a', '2025-02-01', 100n), bought('b', '2025-03-01', 250n), bought('b', '2025-04-01', null)]
  const [newest, year] = byYear([...rows, bought('a', '2026-01-01', null)])
  expect([newest?.year, year?.year]).toEqual([2026, 2025])
  expect(year).toMatchObject({ purchases: 3, unknown: 1, oere: 350n })
  expect(year?.sellers.map((s) => [s.seller, s.oere, s.unknown])).toEqual([
    ['b', 250n, 1],
    ['a', 100n, 0],
  ])
  expect([newest, year].map((y) => y && amountCell(y))).toEqual(['ikke trykt', '3,50 + 1 ikke trykt'])
})

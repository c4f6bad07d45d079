import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueOf, type ValueLine } from './value.ts'

const month = (oere: bigint, months: number | null): ValueLine => ({ what: 'base', per: 'month', oere, months })
const total = (what: ValueLine['what'], oere: bigint): ValueLine => ({ what, per: 'total', oere })

test('a monthly value counts its months, at most 48, and 48 without end', () => {
  const months = [1, 47, 48, 49, 60, null]
  expect(months.map((m) => valueOf([month(100n, m)], 48).totalOere)).toEqual([100n, 4700n, 4800n, 4800n, 4800n, 4800n])
})

test('base, every option, every extension and every lot are one sum, and each line is told', () => {
  const lines: ValueLine[] = [
    { ...month(10_000_000n, null), lot: 1, label: 'Drift' },
    total('option', 50_000_000n),
    total('extension', 1n),
  ]
  const { totalOere, lines: told } = valueOf(lines, 48)
  expect(totalOere).toBe(530_000_001n)
  expect(told[0]).toEqual({
    ...{ what: 'base', label: 'Drift', lot: 1, oere: 480_000_000n },
    monthly: { oere: 10_000_000n, months: null, counted: 48 },
  })
})

test('the order of the values is nothing, and the sum is exact', () => {
  const line = fc.record({ oere: fc.bigInt(0n, 10n ** 13n), months: fc.option(fc.integer({ min: 1, max: 90 })) })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (rows) => {
      const lines = rows.map((r) => month(r.oere, r.months))
      const expected = rows.reduce((n, r) => n + r.oere * BigInt(Math.min(r.months ?? 48, 48)), 0n)
      expect(valueOf(lines, 48).totalOere).toBe(expected)
      expect(valueOf(lines.toReversed(), 48).totalOere).toBe(expected)
    }),
  )
})

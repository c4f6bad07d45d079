import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fraction, isOne, sum } from '../../kernel/fraction.ts'
import { criteria, thirds } from './process.example.ts'
import { weighed, written } from './weights.ts'

test('sub-criteria are listed flat with their share of the whole', () => {
  const all = weighed(criteria)
  expect(all.map((w) => w.name)).toEqual(['Kvalitet: Metode', 'Kvalitet: Bemanding', 'Kvalitet: Samarbejde', 'Pris'])
  expect(written(all.map((w) => w.share))).toEqual({ unit: 'percent', numbers: ['32', '32', '16', '20'], whole: '100' })
})

test('three thirds become points of a common denominator, not 33,33 per cent', () => {
  const shares = weighed(thirds).map((w) => w.share)
  expect(written(shares)).toEqual({ unit: 'points', numbers: ['4', '4', '4', '3'], whole: '15' })
})

test('percentages keep two decimals and no empty ones', () => {
  const written2 = written([fraction(1, 8), fraction(1, 10), fraction(31, 40)])
  expect(written2.numbers).toEqual(['12.5', '10', '77.5'])
})

test('however the weights are cut, what is written sums to the whole exactly', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(parts, (ns) => {
      const whole = ns.reduce((a, b) => a + b, 0)
      const { numbers, whole: of } = written(ns.map((n) => fraction(n, whole)))
      const total = sum(numbers.map((n) => fraction(BigInt(Math.round(Number(n) * 100)), 100n)))
      expect(isOne(fraction(total.n, total.d * BigInt(of)))).toBe(true)
    }),
  )
})

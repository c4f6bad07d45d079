import { expect, test } from 'vitest'
import { fraction, toDecimal } from '../../../kernel/fraction.ts'
import { kroner } from '../../../kernel/money.ts'
import { fixedPoints } from './fixed-points.ts'
import { evaluatedPrice } from './kroner-per-point.ts'
import { linearLowest } from './linear-lowest.ts'
import { relative } from './relative.ts'

const scale = { min: fraction(0), max: fraction(8), decimals: 2 }
const lowestOere = kroner(1_000_000)
const half = { slope: fraction(1, 2), clip: true }

test.each([
  [1_000_000, '8.000'],
  // 25 pct. above the lowest is half of 50 pct.: half of 8.
  [1_250_000, '4.000'],
  [1_500_000, '0.000'],
  [2_000_000, '0.000'],
])('linear from the lowest, 50 pct.: %i kr. has %s points', (price, points) => {
  expect(toDecimal(linearLowest({ scale, priceOere: kroner(price), lowestOere, ...half }), 3)).toBe(points)
})

test('points that are not clipped go on below the scale', () => {
  const points = linearLowest({ scale, priceOere: kroner(2_000_000), lowestOere, slope: fraction(1, 2), clip: false })
  // 100 pct. above the lowest is twice 50 pct.: 8 − 2 × 8.
  expect(points).toEqual(fraction(-8))
})

test('relative: a quarter dearer has 8 × 1,000,000 / 1,250,000', () => {
  expect(relative({ scale, priceOere: kroner(1_250_000), lowestOere })).toEqual(fraction(64, 10))
})

test.each([
  [800_000, 8],
  [1_000_000, 6],
  [1_600_000, 0],
  [500_000, 8],
  [9_000_000, 0],
])('fixed end points 0.8–1.6 mio.: %i kr. has %i points', (price, points) => {
  const ends = { lowOere: kroner(800_000), highOere: kroner(1_600_000) }
  expect(fixedPoints({ scale, priceOere: kroner(price), ...ends })).toEqual(fraction(points))
})

test('kroner per point: what is missing in quality is added to the price', () => {
  const quality = fraction(62, 10)
  const sum = evaluatedPrice({ scale, priceOere: lowestOere, quality, oerePerPoint: kroner(400_000) })
  // 1,000,000 + 400,000 × 1.80
  expect(sum).toEqual(fraction(kroner(1_720_000)))
})

test('a scale that does not begin at 0 is used from its lowest to its highest', () => {
  const fromOne = { min: fraction(1), max: fraction(5), decimals: 0 }
  expect(linearLowest({ scale: fromOne, priceOere: kroner(1_250_000), lowestOere, ...half })).toEqual(fraction(3))
  expect(linearLowest({ scale: fromOne, priceOere: kroner(9_000_000), lowestOere, ...half })).toEqual(fraction(1))
  expect(relative({ scale: fromOne, priceOere: kroner(2_000_000), lowestOere })).toEqual(fraction(3))
})

test('a price of nothing has the most points, and every other the lowest', () => {
  expect(relative({ scale, priceOere: 0n, lowestOere: 0n })).toEqual(scale.max)
  expect(relative({ scale, priceOere: 1n, lowestOere: 0n })).toEqual(scale.min)
  expect(linearLowest({ scale, priceOere: 0n, lowestOere: 0n, ...half })).toEqual(scale.max)
  expect(linearLowest({ scale, priceOere: 1n, lowestOere: 0n, ...half })).toEqual(scale.min)
  expect(() => linearLowest({ scale, priceOere: 1n, lowestOere: 0n, slope: fraction(1, 2), clip: false })).toThrow(
    'Laveste pris er 0 kr.',
  )
})

import { expect, test } from 'vitest'
import type { DatedPrice } from '../../portfolio/index.ts'
import { monthKeys, monthUses, type MonthBasis, type MonthUse } from './month.ts'

const price = (unit: DatedPrice['unit'], kroner: number, variant: string | null = null): DatedPrice => ({
  unit,
  variant,
  amountOere: kroner * 100,
  validFrom: '2026-01-01',
})
const course = { referral: 'r', startsOn: '2026-10-01', endsBefore: '2026-12-01', presentDays: 3 }
const basis: MonthBasis = {
  month: '2026-10',
  prices: [price('place-days', 11_000)],
  closed: [],
  term: { from: '2026-01-01', to: '2027-01-01' },
  courses: [course],
  standing: [],
}
const standing = (rows: MonthUse[]) =>
  rows.flatMap(({ referral, uses }) => uses.map((u, i) => ({ ...u, id: i + 1, referral })))
const amounts = (rows: MonthUse[]) => rows.flatMap((r) => r.uses.map((u) => u.amountOere))

test('a course in the whole of October costs the month; one of its first 10 of 22 working days 5.000 kr.', () => {
  expect(monthUses(basis)).toMatchObject([{ referral: 'r', uses: [{ amountOere: 1_100_000n, day: '2026-10-01' }] }])
  const short = { ...basis, courses: [{ ...course, endsBefore: '2026-10-15' }] }
  expect(amounts(monthUses(short))).toEqual([500_000n])
})

test('a month nobody came in costs nothing', () => {
  expect(monthUses({ ...basis, courses: [{ ...course, presentDays: 0 }] })).toEqual([])
})

test('run again it posts nothing; after an earlier end the difference; without any presence left all of it back', () => {
  const stands = standing(monthUses(basis))
  expect(monthUses({ ...basis, standing: stands })).toEqual([])
  const ended = { ...basis, standing: stands, courses: [{ ...course, endsBefore: '2026-10-15' }] }
  expect(amounts(monthUses(ended))).toEqual([-600_000n])
  expect(amounts(monthUses({ ...basis, standing: stands, courses: [] }))).toEqual([-1_100_000n])
})

test('a fixed month is posted each month, a quarter in its last; a term that ends inside cuts it', () => {
  const fixed = {
    ...basis,
    courses: [],
    prices: [price('fixed-period', 31_000, 'month'), price('fixed-period', 92_000, 'quarter')],
  }
  expect(amounts(monthUses(fixed))).toEqual([3_100_000n])
  expect(amounts(monthUses({ ...fixed, month: '2026-12' }))).toEqual([3_100_000n, 9_200_000n])
  // October to 15 November is 46 of the quarter’s 92 days; 1–15 November is 15 of 30.
  const ends = { ...fixed, month: '2026-11', term: { from: '2026-01-01', to: '2026-11-16' } }
  expect(amounts(monthUses(ends))).toEqual([1_550_000n, 4_600_000n])
})

test('a quarter’s row is found again in its own month', () => {
  expect(monthKeys('2026-12')).toEqual(['2026-12', 'month 2026-12', 'quarter 2026-10', 'year 2026-01'])
})

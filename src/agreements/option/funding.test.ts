import { expect, test } from 'vitest'
import { kroner } from '../../kernel/money.ts'
import { derivedFrom } from '../economy/derived.ts'
import { monthsOf } from '../months.ts'
import { compared } from './compare.ts'
import { fundingOf } from './funding.ts'

const lot = { label: 'delaftale 1', line: 'L', yearlyOere: kroner(3_650_000), from: '2027-01-01' }

test('R17: 31 of 365 days of 3.650.000 kr. are 310.000 kr., and the year must have them left', () => {
  const left = (kr: number) => [{ line: 'L', year: 2027, leftOere: kroner(kr) }]
  const enough = fundingOf([lot], '2027-02-01', left(310_000))
  expect(enough).toMatchObject({ funded: true, years: [{ year: 2027, needOere: kroner(310_000) }] })
  expect(fundingOf([lot], '2027-02-01', left(309_999)).funded).toBe(false)
  expect(fundingOf([lot, { ...lot, label: 'delaftale 2' }], '2027-02-01', left(619_999)).funded).toBe(false)
})

test('R17: every calendar year of the extension is asked for; what is not known is not guessed', () => {
  expect(fundingOf([lot], '2029-01-01', [{ line: 'L', year: 2027, leftOere: kroner(9_000_000) }]).funded).toBe(false)
  expect(fundingOf([{ ...lot, yearlyOere: null }], '2028-01-01', []).funded).toBeNull()
  expect(fundingOf([{ ...lot, line: null }], '2028-01-01', []).funded).toBeNull()
})

test('BI105: lot 1 costs 16.380, lot 2 4.620 and both 21.000 thousand kr. over three years', () => {
  const one = { no: 1, label: 'Delaftale 1', yearlyOere: kroner(5_460_000), endsBefore: '2018-01-01' }
  const rows = compared([one, { ...one, no: 2, label: 'Delaftale 2', yearlyOere: kroner(1_540_000) }], '2021-01-01')
  expect(rows.map((r) => r.totalOere)).toEqual([kroner(16_380_000), kroner(4_620_000), kroner(21_000_000)])
})

test('16 months and 48; 12 m. and 36 m. of 9 m. a year, and 6 m. of 15 m. not planned', () => {
  const term = { startsOn: '2023-09-01', baseEndsBefore: '2025-01-01', durationMonths: null }
  const months = monthsOf(term, { steps: [], untilBefore: '2027-09-01' })
  expect(months).toEqual({ base: 16, withOptions: 48 })
  const fact = { lot: null, per: 'year' as const, approximate: false, years: [], source: 's' }
  const economy = [
    { ...fact, basis: 'allocated' as const, amountOere: kroner(15_000_000) },
    { ...fact, basis: 'estimated' as const, amountOere: kroner(9_000_000) },
  ]
  expect(derivedFrom(economy, months, null)).toMatchObject({
    baseValueOere: kroner(12_000_000),
    maxValueOere: kroner(36_000_000),
    notPlannedYearlyOere: kroner(6_000_000),
  })
  const planned = monthsOf({ startsOn: '2023-09-01', baseEndsBefore: null, durationMonths: 48 }, null)
  expect(derivedFrom([], planned, kroner(6_000_000)).maxValueOere).toBe(kroner(24_000_000))
  expect(derivedFrom([], { base: null, withOptions: null }, kroner(1)).baseValueOere).toBeNull()
})

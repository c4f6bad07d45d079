import { expect, test } from 'vitest'
import { answersOf, atRows, inputFrom, linesShown } from './form.ts'

const answers = {
  subject: 'goods',
  publicationDate: '1/3-2026',
  crossBorderInterest: 'none',
  coveredByFramework: 'nej',
  'values.1.what': 'base',
  'values.1.amount': '1,2 mio.',
  'values.1.per': 'month',
  'values.1.months': '',
  'values.4.what': 'option',
  'values.4.amount': '12.000,50',
}

test('lines with an amount are read as Danes write it, and empty ones are left out', () => {
  expect(inputFrom(answers)).toMatchObject({
    coveredByFramework: false,
    uncoveredNeed: undefined,
    values: [
      { what: 'base', dkkPerMonth: '1200000.00', months: null },
      { what: 'option', dkk: '12000.50' },
    ],
  })
  expect(linesShown(answers)).toBe(5)
  expect(linesShown({ linjer: '9' })).toBe(9)
  expect(linesShown({ linjer: 'mange' })).toBe(3)
})

test('an error of the act’s second line stands at the form’s fifth', () => {
  const names = ['values.1.dkk', 'values.0.months', 'values', 'values.4.amount', 'subject']
  const moved = atRows(
    answers,
    names.map((name) => ({ name })),
  )
  expect(moved.map((e) => e.name)).toEqual([
    'values.4.amount',
    'values.1.months',
    'values.0.amount',
    'values.4.amount',
    'subject',
  ])
})

test('a decision’s lines are asked again as they were', () => {
  const monthly = { oere: 100_00n, months: null, counted: 48 }
  const lines = [{ what: 'base' as const, label: null, lot: null, monthly, oere: 4800_00n }]
  const asked = { subject: 'goods', publicationDate: '2026-03-01', crossBorderInterest: 'clear', reasons: {} } as const
  const given = { coveredByFramework: true, uncoveredNeed: false, economicallySound: true, shortAndLimited: false }
  expect(answersOf({ ...asked, ...given }, lines)).toMatchObject({
    coveredByFramework: 'ja',
    uncoveredNeed: 'nej',
    'values.0.amount': '100,00',
    'values.0.per': 'month',
    'values.0.months': '',
  })
})

import { expect, test } from 'vitest'
import { fieldInForm } from './form-errors.ts'
import { rowsOf, shownRows } from '../../platform/web/form-rows.ts'
import { decisionGiven, partiesOf } from './form-values.ts'

const values = {
  title: 'En sag',
  'points.0.no': '1',
  'points.0.says': 'At noget godkendes',
  'points.0.outcome': 'approved',
  'points.1.no': '2',
  'remarks.0.gist': ' ',
  'remarks.2.parties': 'Gruppe A, Gruppe B og Gruppe C',
  'remarks.2.gist': 'En bemærkning',
  'releases.0.line': 'EB-FORSOEG',
  'releases.0.year': '2026',
  'releases.0.amount': '600.000',
  'orientation.EB-1': 'ja',
}

test('rows left blank are skipped, and errors find the row they were written in', () => {
  expect(rowsOf(values, 'points').map((r) => r.index)).toEqual([0])
  expect(rowsOf(values, 'remarks').map((r) => r.index)).toEqual([2])
  expect(fieldInForm('remarks.0.gist', values)).toBe('remarks.2.gist')
  expect(fieldInForm('releases.0.years.0.amountOere', values)).toBe('releases.0.amount')
  expect(fieldInForm('day', values)).toBe('day')
})

test('what is written becomes the act’s input: parties, kroner, needs', () => {
  const given = decisionGiven(values)
  expect(given.remarks[0]).toMatchObject({ parties: ['Gruppe A', 'Gruppe B', 'Gruppe C'], joinedBy: [] })
  expect(given.releases).toEqual([{ line: 'EB-FORSOEG', years: [{ year: '2026', amountOere: 60_000_000n }] }])
  expect(given.orientations).toEqual(['EB-1'])
  expect(partiesOf('')).toEqual([])
  expect(() => decisionGiven({ ...values, 'releases.0.amount': 'mange' })).toThrow()
})

test('a button adds one row, and what is written is always shown', () => {
  expect(shownRows({}, 'remarks', 0)).toBe(0)
  expect(shownRows({ 'remarks.rows': '1', add: 'remarks' }, 'remarks', 0)).toBe(2)
  expect(shownRows({ ...values, 'remarks.rows': '1' }, 'remarks', 0)).toBe(3)
  expect(shownRows({ 'remarks.rows': '9999', add: 'remarks' }, 'remarks', 0)).toBe(50)
})

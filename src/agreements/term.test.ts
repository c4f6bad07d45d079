import { expect, test } from 'vitest'
import { mustBeWithinFourYears } from './term.ts'

test('1 September 2023 to 31 August 2027 is 48 months and passes; one day more is refused', () => {
  const from = '2023-09-01'
  expect(() => mustBeWithinFourYears({ from, to: '2027-09-01' }, null)).not.toThrow()
  expect(() => mustBeWithinFourYears({ from, to: '2027-09-02' }, null)).toThrow(
    'En rammeaftale kan højst løbe i fire år',
  )
})

test('options count: two years with an option of two pass, with one day more they are refused', () => {
  const term = { from: '2024-01-01', to: '2026-01-01' }
  expect(() => mustBeWithinFourYears(term, '2028-01-01')).not.toThrow()
  expect(refusalOf(() => mustBeWithinFourYears(term, '2028-01-02'))).toMatchObject({
    code: 'unlawful',
    rule: 'R19',
    details: { latestEnd: '2028-01-01' },
  })
})

test('from a leap day four years end on the next', () => {
  expect(() => mustBeWithinFourYears({ from: '2024-02-29', to: '2028-02-29' }, null)).not.toThrow()
  expect(() => mustBeWithinFourYears({ from: '2024-02-29', to: '2028-03-01' }, null)).toThrow()
})

function refusalOf(act: () => void): unknown {
  try {
    act()
    return undefined
  } catch (error) {
    return error
  }
}

import { expect, test } from 'vitest'
import { dueWords } from './due.ts'

test('a clock counts working days, not days', () => {
  // Friday, Monday: two working days are left before Tuesday.
  expect(dueWords('2026-03-03', '2026-02-27')).toBe('Svar senest tirsdag den 3. marts (2 arbejdsdage)')
  expect(dueWords('2026-04-07', '2026-04-01', 'Senest')).toBe('Senest tirsdag den 7. april (1 arbejdsdag)')
})

test('the deadline itself, and one that has passed', () => {
  expect(dueWords('2026-03-03', '2026-03-03')).toBe('Svar senest i dag, tirsdag den 3. marts')
  expect(dueWords('2026-02-27', '2026-03-03')).toBe('Fristen var fredag den 27. februar (2 arbejdsdage siden)')
})

test('another year is said', () => {
  expect(dueWords('2027-01-04', '2026-12-30')).toBe('Svar senest mandag den 4. januar 2027 (2 arbejdsdage)')
})

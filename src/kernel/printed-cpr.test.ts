import { expect, test } from 'vitest'
import { holdsPrintedCpr, scrubPrintedCpr } from './printed-cpr.ts'

test.each([
  ...['Borger 010190-1234 er mødt', '010190 1234', '0101901234', '010190–1234', '0 1 0 1 9 0 1 2 3 4'],
  ...['01.01.90-1234', '01/01/90-1234', '6101901234', '610190-1234'],
])('NO-CPR: a personal number is found in a printed text: %s', (text) => {
  expect(holdsPrintedCpr(text)).toBe(true)
  expect(scrubPrintedCpr(text)).not.toContain('1234')
})

test.each([
  '540 540 540 0 0 1.620',
  '7.000 7.000 7.000 0 0 21.000',
  'Sagsnummer 2013-0235258-1',
  'CVR 01000004, 21.11.2022',
  '450099 1234',
  'Løbenummer 12345678901234',
  'BIU 16.09.13, punkt 3, 16.09.13 2013',
  '610512 2025',
])('a row of figures and a case number are no personal number: %s', (text) => expect(holdsPrintedCpr(text)).toBe(false))

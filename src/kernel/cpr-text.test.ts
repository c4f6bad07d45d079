import { expect, test } from 'vitest'
import { holdsCpr } from './cpr-text.ts'

test.each([
  ...['010190-1234', '010190 - 1234', '01 01 90 1234', '0101901234', 'cpr0101901234', 'sag_0101901234_bilag'],
  ...['01.01.90-1234', '01/01/90–1234', '0101\u200B90\u00AD1234', '610190-1234'],
])('NO-CPR: %s is read as a personal number', (text) => expect(holdsCpr(`Om ${text} i dag`)).toBe(true))

test.each([
  ...['540 540 540 0', '2013-0235258-1', '01a11070-f280-7b88-af40-bf00610e9f9a', 'a123456-7890b', '16.09.13 2013'],
  ...['fra 2024-2027', '+45 12 34 56 78'],
])('%s is no personal number', (text) => expect(holdsCpr(`Om ${text} i dag`)).toBe(false))

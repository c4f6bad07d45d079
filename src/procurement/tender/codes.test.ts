import { expect, test } from 'vitest'
import { isCpvDivision, isDanishArea } from './codes.ts'

test('a CPV code begins with a division there is', () => {
  expect(['85312310', '80500000', '03000000'].every(isCpvDivision)).toBe(true)
  expect(['12345678', '99999999'].some(isCpvDivision)).toBe(false)
})

test('a place in Denmark is one of eleven areas', () => {
  expect(['DK011', 'DK042', 'DK050'].every(isDanishArea)).toBe(true)
  expect(['DK', 'DK04', 'DK999', 'SE224'].some(isDanishArea)).toBe(false)
})

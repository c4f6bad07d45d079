import { expect, test } from 'vitest'
import { readClock } from './clock.ts'

test.each([
  ['16.00', '16.00'],
  ['16:00', '16.00'],
  ['kl. 9', '9.00'],
  ['kl 9.30', '9.30'],
  ['09.15', '9.15'],
  ['1630', '16.30'],
  ['24.00', null],
  ['9.75', null],
  ['om morgenen', null],
  ['', null],
])('a time of day as it is typed: “%s” is %s', (typed, read) => {
  expect(readClock(typed)).toBe(read)
})

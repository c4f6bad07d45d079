import { expect, test } from 'vitest'
import { destinationOf } from './destination.ts'

const origin = 'https://vifte.example'

test.each(['/', '/udbud/7', '/udbud?status=aaben&side=2#lot-3', '/søg?q=%C3%A6'])('%s is a page of ours', (til) => {
  expect(decodeURI(destinationOf(origin, til))).toBe(decodeURI(til))
})

test.each([
  undefined,
  '',
  'udbud',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/\n/evil.example',
  `/${'x'.repeat(1000)}`,
])('%j leads to the overview instead', (til) => {
  expect(destinationOf(origin, til)).toBe('/overblik')
})

import { expect, test } from 'vitest'
import { format } from '../../kernel/fraction.ts'
import { weightFrom, weightText } from './weight-text.ts'

test('weights are read as people write them, and kept exact', () => {
  const read = (text: string) => {
    const f = weightFrom(text)
    return f === undefined ? undefined : format(f)
  }
  expect(['40 %', '40 pct.', '40', '1/3', '33,3 %', '80/100'].map(read)).toEqual([
    ...['2/5', '2/5', '2/5', '1/3', '333/1000', '4/5'],
  ])
  expect(['', 'meget', '1/0', '-3'].map(read)).toEqual([undefined, undefined, undefined, undefined])
})

test('a weight comes back into its field as a percentage only where that is exact', () => {
  expect(weightText({ n: 2n, d: 5n })).toBe('40 %')
  expect(weightText({ n: 1n, d: 3n })).toBe('1/3')
})

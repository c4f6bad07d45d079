import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUuid, newId, uuidv7 } from './ids.ts'

test('the example of RFC 9562, appendix A.6', () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  expect(uuidv7('2022-02-22T19:22:22.000Z', random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('ids made later sort later', () => {
  const instant = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      fc.pre(a.getTime() < b.getTime())
      expect(newId(a) < newId(b)).toBe(true)
      expect(isUuid(newId(a))).toBe(true)
    }),
  )
})

test('two ids of the same millisecond differ', () => {
  expect(newId('2026-01-01T00:00:00Z')).not.toBe(newId('2026-01-01T00:00:00Z'))
})

test('only ids in the usual form are ids', () => {
  expect(isUuid('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toBe(true)
  for (const text of [
    '',
    '017f22e279b07cc398c4dc0c0c07398f',
    '017f22e2-79b0-0cc3-98c4-dc0c0c07398f',
    '017f22e2-79b0-7cc3-18c4-dc0c0c07398f',
  ])
    expect(isUuid(text)).toBe(false)
})

test('an id needs a time and enough randomness', () => {
  expect(() => newId('i går')).toThrow(RangeError)
  expect(() => newId(new Date(-1))).toThrow(RangeError)
  expect(() => uuidv7(new Date(0), new Uint8Array(9))).toThrow(RangeError)
})

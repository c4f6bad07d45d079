import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { syntheticCpr } from '../kernel/cpr.ts'
import { openVault } from './vault.ts'

const houseKey = randomBytes(32)
const vault = openVault(houseKey)
const cpr = syntheticCpr('1983-12-18', 851)

test('what is sealed can be opened, and nothing of it is readable', () => {
  const { wrapped, sealed } = vault.seal(cpr)
  expect(vault.open(wrapped, sealed)).toBe(cpr)
  for (const box of [wrapped, sealed]) expect(box.toString('latin1')).not.toContain(cpr.slice(0, 6))
})

test('the same number is sealed differently each time, but found by the same index', () => {
  const [one, two] = [vault.seal(cpr), vault.seal(cpr)]
  expect(one.sealed.equals(two.sealed)).toBe(false)
  expect(one.wrapped.equals(two.wrapped)).toBe(false)
  expect(vault.index(cpr).equals(openVault(houseKey).index(cpr))).toBe(true)
  expect(vault.index(cpr).equals(vault.index(syntheticCpr('1983-12-18', 852)))).toBe(false)
})

test('another house’s key opens nothing and finds nothing', () => {
  const other = openVault(randomBytes(32))
  const { wrapped, sealed } = vault.seal(cpr)
  expect(() => other.open(wrapped, sealed)).toThrow()
  expect(other.index(cpr).equals(vault.index(cpr))).toBe(false)
})

test('one citizen’s key does not open another’s number', () => {
  const [one, two] = [vault.seal(cpr), vault.seal(cpr)]
  expect(() => vault.open(one.wrapped, two.sealed)).toThrow()
})

test('any flipped byte is found', () => {
  const { wrapped, sealed } = vault.seal(cpr)
  for (const box of [wrapped, sealed]) {
    for (let i = 0; i < box.length; i++) {
      const flipped = Buffer.from(box)
      flipped[i] = (flipped[i] ?? 0) ^ 1
      expect(() => (box === wrapped ? vault.open(flipped, sealed) : vault.open(wrapped, flipped))).toThrow()
    }
  }
})

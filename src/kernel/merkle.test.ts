import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consistencyPath, inclusionPath, isConsistent, leafOf, rootByPath, rootOf, type Hash } from './merkle.ts'

const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')
const leaves = (n: number) => Array.from({ length: n }, (_, i) => leafOf(sha256, Uint8Array.of(i % 256, i >> 8)))
const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (b) => parseInt(b, 16))

/** The eight leaves of the certificate transparency project's own test, and the roots it prints for them. */
const known = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
] as const

test('roots are the published ones', () => {
  expect(rootOf(sha256, [])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  const all = known.map(([data]) => leafOf(sha256, hex(data)))
  known.forEach(([, root], i) => expect(rootOf(sha256, all.slice(0, i + 1))).toBe(root))
})

test('every leaf of every tree is shown by its path, and by no other', () => {
  for (let size = 1; size <= 40; size++) {
    const all = leaves(size)
    const root = rootOf(sha256, all)
    all.forEach((leaf, index) => {
      const path = inclusionPath(sha256, all, index)
      expect(rootByPath(sha256, { leaf, index, size, path })).toBe(root)
      expect(rootByPath(sha256, { leaf, index, size, path: [...path, leaf] })).not.toBe(root)
      if (size > 1) expect(rootByPath(sha256, { leaf, index: (index + 1) % size, size, path })).not.toBe(root)
    })
  }
})

test('a later tree shows that it kept an earlier one', () => {
  for (let size = 1; size <= 24; size++)
    for (let first = 1; first <= size; first++) {
      const all = leaves(size)
      const roots = [all.slice(0, first), all].map((part) => ({ size: part.length, root: rootOf(sha256, part) }))
      const [one, two] = roots as [(typeof roots)[0], (typeof roots)[0]]
      const path = consistencyPath(sha256, all, first)
      expect([size, first, isConsistent(sha256, { first: one, second: two, path })]).toEqual([size, first, true])
    }
})

test('a leaf changed, dropped or put elsewhere gives another root, and no consistency', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.nat(), (size, a, b) => {
      const all = leaves(size)
      const before = { size, root: rootOf(sha256, all) }
      const at = a % size
      const changed = all.with(at, leafOf(sha256, Uint8Array.of(9, 9, 9)))
      expect(rootOf(sha256, changed)).not.toBe(before.root)
      expect(rootOf(sha256, all.toSpliced(at, 1))).not.toBe(before.root)
      const other = b % size
      if (other !== at) expect(rootOf(sha256, all.with(at, all[other]!).with(other, all[at]!))).not.toBe(before.root)
      const later = [...changed, leafOf(sha256, Uint8Array.of(1))]
      const second = { size: later.length, root: rootOf(sha256, later) }
      expect(isConsistent(sha256, { first: before, second, path: consistencyPath(sha256, later, size) })).toBe(false)
    }),
  )
})

/**
 * The Merkle tree of RFC 6962 § 2.1, over leaves that are hashes already: a root that names every leaf in its place, the path that shows a
 * leaf to be in it, and the path that shows a later root to have kept an earlier one's leaves. All hashes are hex.
 * Worked example of three leaves a, b, c: root = H(1 ‖ H(1 ‖ a ‖ b) ‖ c); the path of b is [a, c].
 */
export type Hash = (bytes: Uint8Array) => string

/** A fact's leaf: H(0 ‖ bytes). The prefix keeps a leaf from passing for a node. */
export function leafOf(hash: Hash, bytes: Uint8Array): string {
  return hash(Uint8Array.of(0, ...bytes))
}

/** The root of no leaves is the hash of nothing. */
export function rootOf(hash: Hash, leaves: readonly string[]): string {
  const [only] = leaves
  if (only === undefined) return hash(new Uint8Array())
  if (leaves.length === 1) return only
  const k = splitAt(leaves.length)
  return nodeOf(hash, rootOf(hash, leaves.slice(0, k)), rootOf(hash, leaves.slice(k)))
}

/** The hashes that lead from the leaf at an index to the root, from below. */
export function inclusionPath(hash: Hash, leaves: readonly string[], index: number): string[] {
  if (leaves.length <= 1) return []
  const k = splitAt(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  return index < k
    ? [...inclusionPath(hash, left, index), rootOf(hash, right)]
    : [...inclusionPath(hash, right, index - k), rootOf(hash, left)]
}

export interface Inclusion {
  leaf: string
  index: number
  size: number
  path: readonly string[]
}

/** The root a path leads to, or undefined when it does not fit index and size (RFC 9162 § 2.1.3.2). */
export function rootByPath(hash: Hash, { leaf, index, size, path }: Inclusion): string | undefined {
  if (index < 0 || index >= size) return undefined
  let [at, last, root] = [index, size - 1, leaf]
  for (const step of path) {
    if (last === 0) return undefined
    if (at % 2 === 1 || at === last) {
      root = nodeOf(hash, step, root)
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else root = nodeOf(hash, root, step)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 ? root : undefined
}

/** What shows that the tree of all leaves begins with the tree of the first so many (0 < first ≤ all). */
export function consistencyPath(hash: Hash, leaves: readonly string[], first: number): string[] {
  return first <= 0 || first >= leaves.length ? [] : part(hash, leaves, first, true)
}

function part(hash: Hash, leaves: readonly string[], first: number, whole: boolean): string[] {
  if (first === leaves.length) return whole ? [] : [rootOf(hash, leaves)]
  const k = splitAt(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  return first <= k
    ? [...part(hash, left, first, whole), rootOf(hash, right)]
    : [...part(hash, right, first - k, false), rootOf(hash, left)]
}

interface Consistency {
  first: { size: number; root: string }
  second: { size: number; root: string }
  path: readonly string[]
}

/** Whether the second root's tree begins with the first one's leaves, unchanged and in their places (RFC 9162 § 2.1.4.2). */
export function isConsistent(hash: Hash, { first, second, path }: Consistency): boolean {
  if (first.size === second.size) return first.root === second.root && path.length === 0
  if (first.size > second.size) return false
  if (first.size === 0) return path.length === 0
  const [seed, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...path] : path
  if (seed === undefined) return false
  let [at, last] = [first.size - 1, second.size - 1]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  let [one, two] = [seed, seed]
  for (const step of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      ;[one, two] = [nodeOf(hash, step, one), nodeOf(hash, step, two)]
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    } else two = nodeOf(hash, two, step)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && one === first.root && two === second.root
}

const half = (n: number) => Math.floor(n / 2)

function isPowerOfTwo(n: number): boolean {
  return 2 ** Math.round(Math.log2(n)) === n
}

/** The largest power of two below n. */
function splitAt(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

function nodeOf(hash: Hash, left: string, right: string): string {
  const bytes = new Uint8Array(65)
  bytes[0] = 1
  for (const [at, text] of [left, right].entries())
    for (let i = 0; i < 32; i++) bytes[1 + at * 32 + i] = parseInt(text.slice(i * 2, i * 2 + 2), 16)
  return hash(bytes)
}

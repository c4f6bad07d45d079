/** Numbers that look like chance and are the same for the same seed. */
export type Random = () => number

/** Splitmix, 32 bits: one number of state, for it is asked millions of times. */
export function randomOf(seed: number): Random {
  let state = (Math.imul(seed, 0x2545f491) + 0x1b873593) | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let t = state ^ (state >>> 16)
    t = Math.imul(t, 0x21f0aaad)
    t ^= t >>> 15
    t = Math.imul(t, 0x735a2d97)
    return ((t ^ (t >>> 15)) >>> 0) / 4294967296
  }
}

/** Chance of the bench's own, so that no forecast is made with the numbers that made its world. */
export interface Dice {
  uniform: () => number
  below: (n: number) => number
  normal: () => number
  gamma: (shape: number) => number
  poisson: (mean: number) => number
}

export function dice(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  /** Marsaglia and Tsang, for shapes of at least one. */
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    let n = 0
    for (let p = uniform(), floor = Math.exp(-mean); p > floor; n++) p *= uniform()
    return n
  }
  return { uniform, below: (n) => Math.floor(uniform() * n), normal, gamma, poisson }
}

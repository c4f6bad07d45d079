import type { Random } from './random.ts'

const size = 2048
const table = new Float64Array(size)
for (let i = 0; i < size; i++) table[i] = inverse((i + 0.5) / size)

/** The standard normal's quantile by table: exact enough for drawing, and many times faster. */
export function normalAt(u: number): number {
  return table[Math.min(size - 1, Math.floor(u * size))] ?? 0
}

export function normal(random: Random): number {
  return table[(random() * size) | 0] ?? 0
}

/** The exponential of what is mostly near 0: five terms there, which is exact to a millionth part of itself. */
export function expNear(x: number): number {
  if (x > 0.25 || x < -0.25) return Math.exp(x)
  return 1 + x * (1 + x * (0.5 + x * (1 / 6 + x * (1 / 24 + x / 120))))
}

/** A number of arrivals with this mean, and a variance `beyond` times what chance alone would give. */
export function poisson(random: Random, mean: number, beyond: number): number {
  if (mean <= 0) return 0
  if (mean > 4 * beyond) return Math.max(0, (mean + Math.sqrt(mean * beyond) * normal(random) + 0.5) | 0)
  return few(random, beyond > 1.05 ? mean * about(random, (beyond - 1) / mean) : mean)
}

function few(random: Random, mean: number): number {
  let p = Math.exp(-mean)
  let u = random() - p
  let n = 0
  while (u > 0 && n < 200) {
    n++
    p *= mean / n
    u -= p
  }
  return n
}

/** How many of n leave, each with this chance, in batches that make the variance `beyond` times what it would be. */
export function binomial(random: Random, n: number, chance: number, beyond: number): number {
  if (n <= 0 || chance <= 0) return 0
  if (chance >= 1) return n
  const variance = n * chance * (1 - chance)
  if (variance > 3 * beyond)
    return Math.min(n, Math.max(0, (n * chance + Math.sqrt(variance * beyond) * normal(random) + 0.5) | 0))
  return leaving(random, n, beyond > 1.05 ? Math.min(1, chance * about(random, (beyond - 1) / (n * chance))) : chance)
}

function leaving(random: Random, n: number, chance: number): number {
  if (chance > 0.5) return n - leaving(random, n, 1 - chance)
  let p = (1 - chance) ** n
  const odds = chance / (1 - chance)
  let u = random() - p
  let k = 0
  while (u > 0 && k < n) {
    p *= (odds * (n - k)) / (k + 1)
    k++
    u -= p
  }
  return k
}

/** A factor with mean 1 and about this variance. */
function about(random: Random, variance: number): number {
  const v = Math.min(0.6, variance)
  return expNear(Math.sqrt(v) * normal(random) - v / 2)
}

/** Acklam's rational approximation, good to nine digits. */
function inverse(p: number): number {
  if (p > 0.5) return -inverse(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    const top =
      ((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
        4.374664141464968) *
        q +
      2.938163982698783
    return (
      top /
      ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
    )
  }
  const q = p - 0.5
  const r = q * q
  const top =
    (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
    q
  return (
    top /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  )
}

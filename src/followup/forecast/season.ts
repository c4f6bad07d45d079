/** Twelve factors about 1, drawn towards `towards` as far as the data do not say otherwise. */
export function seasonOf(
  values: Float64Array,
  expectedBy: Float64Array,
  calendar: Uint8Array,
  upTo: number,
  noise: number,
  towards: Float64Array,
): Float64Array {
  if (upTo < 18) return towards
  const level = smoothed(values, expectedBy, upTo)
  const [seen, expected] = [new Float64Array(12), new Float64Array(12)]
  for (let t = 0; t < upTo; t++) {
    const m = calendar[t] ?? 0
    seen[m] = (seen[m] ?? 0) + (values[t] ?? 0) / noise
    expected[m] = (expected[m] ?? 0) + ((level[t] ?? 0) * (expectedBy[t] ?? 0) * (towards[m] ?? 1)) / noise
  }
  const between = spreadBetween(seen, expected)
  const weight = between <= 0 ? 2000 : 1 / between
  return centred(towards.map((f, m) => (f * ((seen[m] ?? 0) + weight)) / ((expected[m] ?? 0) + weight)))
}

export const flat: Float64Array = new Float64Array(12).fill(1)

/** How much the twelve truly differ: what they vary beyond what counting alone makes them. */
function spreadBetween(seen: Float64Array, expected: Float64Array): number {
  let [square, total] = [0, 0]
  for (let m = 0; m < 12; m++) {
    const e = Math.max(1e-9, expected[m] ?? 0)
    if (e < 1e-6) continue
    square += ((seen[m] ?? 0) - e) ** 2 / e
    total += e
  }
  return total > 0 ? Math.max(0, square - 13) / total : 0
}

/** The level round each month: thirteen months' values over what they are reckoned to follow. */
function smoothed(values: Float64Array, by: Float64Array, upTo: number): Float64Array {
  return Float64Array.from({ length: upTo }, (_, t) => {
    const [from, to] = [Math.max(0, t - 6), Math.min(upTo - 1, t + 6)]
    let [sum, base] = [0, 0]
    for (let i = from; i <= to; i++) {
      // Half of the two ends, so that each calendar month weighs alike.
      const w = Math.abs(i - t) === 6 ? 0.5 : 1
      sum += w * (values[i] ?? 0)
      base += w * (by[i] ?? 0)
    }
    return base > 0 ? sum / base : 0
  })
}

function centred(factors: Float64Array): Float64Array {
  const mean = factors.reduce((a, f) => a + f, 0) / 12
  return mean > 0 ? factors.map((f) => Math.max(0.05, f / mean)) : flat
}

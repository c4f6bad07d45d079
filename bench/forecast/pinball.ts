export type Interval = [number, number, number]

export function loss([p10, p50, p90]: Interval, actual: number): number {
  const at = (q: number, v: number) => (actual >= v ? q * (actual - v) : (1 - q) * (v - actual))
  return (at(0.1, p10) + at(0.5, p50) + at(0.9, p90)) / 3
}

export function quantilesOf(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (q: number) => sorted[Math.round(q * (sorted.length - 1))] ?? 0
  return [at(0.1), at(0.5), at(0.9)]
}

import type { Quantiles } from './types.ts'

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? 0
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at))
}

/** 10, 50 and 90 %, rounded to whole øre. */
export function quantilesOf(values: Iterable<number>): Quantiles {
  const sorted = Float64Array.from(values).sort()
  const of = (share: number) => Math.round(quantile(sorted, share))
  return { p10: of(0.1), p50: of(0.5), p90: of(0.9) }
}

import { classical, classicals, type Classical } from './classical.ts'
import { modelOf, type Shared } from './model.ts'
import type { Exposure, Series } from './series.ts'
import { simulate } from './simulate.ts'
import { quantile, sums } from './tell.ts'

/** A forecast as it would have been made in the past, beside what came: sums of some months. */
export interface Trial {
  actual: number
  ours: readonly [number, number, number]
  classical: Record<Classical, number>
}

const paths = 32
const seed = 20_220_620

/** Twelve months ahead where the past is long enough, else half of it; none when there are fewer than nine. */
export function windowOf(length: number): number {
  return length < 9 ? 0 : Math.min(12, Math.floor(length / 2))
}

/** Rolling origins on a series' own past, evenly spread, the latest first. Nothing after an origin is used at it but the seasons others lend. */
export function trialsOf(s: Series, shared: Shared, exposure: Exposure, most: number): Trial[] {
  const window = windowOf(s.length)
  const latest = s.length - window
  const earliest = Math.max(5, Math.min(12, latest))
  if (window === 0 || latest < earliest) return []
  const count = Math.min(most, latest - earliest + 1)
  const origins = Array.from({ length: count }, (_, i) =>
    Math.round(latest - (count > 1 ? (i * (latest - earliest)) / (count - 1) : 0)),
  )
  return origins.map((upTo) => trial(s, shared, exposure, upTo, window))
}

function trial(s: Series, shared: Shared, exposure: Exposure, upTo: number, window: number): Trial {
  const played = sums(simulate(s, modelOf(s, upTo, shared, exposure), window, paths, seed), window)
  const total = (values: Float64Array) => values.reduce((a, v) => a + v, 0)
  return {
    actual: total(s.use.subarray(upTo, upTo + window)),
    ours: [quantile(played, 0.1), quantile(played, 0.5), quantile(played, 0.9)],
    classical: Object.fromEntries(
      classicals.map((c) => [c, total(classical(c, s, upTo, window))]),
    ) as Trial['classical'],
  }
}

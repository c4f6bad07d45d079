import { kept, type Level } from './level.ts'
import { exposed, exposures, openBefore, type Exposure, type Series } from './series.ts'

/** Steps and slopes as shares of what is seen about the level; and how likely we hold each before looking. */
const ways = [
  { step: 0, slope: 0, prior: 0.25 },
  { step: 0.15, slope: 0, prior: 0.2 },
  { step: 0.5, slope: 0, prior: 0.12 },
  { step: 1.2, slope: 0, prior: 0.06 },
  { step: 0, slope: 0.06, prior: 0.2 },
  { step: 0.15, slope: 0.06, prior: 0.12 },
  { step: 0.5, slope: 0.1, prior: 0.05 },
] as const

/** The exposure that use follows most evenly; those open at the month's end unless another is clearly better. */
export function exposureOf(s: Series): Exposure {
  const rough = exposures.map((kind) => ({ kind, value: roughness(s, kind) * (kind === 'end' ? 0.93 : 1) }))
  return rough.reduce((a, b) => (b.value < a.value ? b : a)).kind
}

function roughness(s: Series, kind: Exposure): number {
  let [sum, n, last] = [0, 0, Number.NaN]
  for (let t = 0; t < s.length; t++) {
    const e = exposed(kind, openBefore(s, t), s.started[t] ?? 0, s.open[t] ?? 0)
    const now = e > 0 && (s.use[t] ?? 0) > 0 ? Math.log((s.use[t] ?? 0) / e) : Number.NaN
    if (!Number.isNaN(now - last)) {
      sum += Math.min(1, (now - last) ** 2)
      n += 1
    }
    last = now
  }
  return n > 3 ? sum / n : 1
}

/** A month's exposure in the past. */
export function exposedIn(s: Series, kind: Exposure, upTo: number): Float64Array {
  return Float64Array.from({ length: upTo }, (_, t) =>
    exposed(kind, openBefore(s, t), s.started[t] ?? 0, s.open[t] ?? 0),
  )
}

/** The log of use per exposed referral after `upTo` months, one for each way it may have moved. */
export function rateLevels(s: Series, exposure: Float64Array, season: Float64Array, upTo: number): Level[] {
  const seen = logRates(s, exposure, season, upTo)
  return seen.t.length === 0 ? [] : kept(ways.map((way) => filtered(seen, way, upTo)))
}

interface Seen {
  t: number[]
  value: number[]
  /** Few referrals vary more than many. */
  spread: number[]
}

function logRates(s: Series, exposure: Float64Array, season: Float64Array, upTo: number): Seen {
  const seen: Seen = { t: [], value: [], spread: [] }
  let [use, base] = [0, 0]
  for (let t = 0; t < upTo; t++) {
    use += s.use[t] ?? 0
    base += exposure[t] ?? 0
  }
  const mean = base > 0 ? use / base : 0
  for (let t = 0; t < upTo; t++) {
    const by = (exposure[t] ?? 0) * (season[s.calendar[t] ?? 0] ?? 1) * (s.useFactor[t] ?? 1)
    if (by <= 0 || mean <= 0) continue
    seen.t.push(t)
    seen.value.push(Math.log(Math.max(0.1 * mean, (s.use[t] ?? 0) / by)))
    seen.spread.push(spreadAt(exposure[t] ?? 0, base / upTo))
  }
  return seen
}

/** The variance of a month's noise, 1 at the usual number of referrals. */
export function spreadAt(exposure: number, usual: number): number {
  return 0.5 + 0.5 * Math.min(8, usual / Math.max(0.5, exposure))
}

function filtered(seen: Seen, way: (typeof ways)[number], upTo: number): Level {
  let [level, slope, at] = [seen.value[0] ?? 0, 0, seen.t[0] ?? 0]
  let [vll, vlb, vbb] = [seen.spread[0] ?? 1, 0, way.slope ** 2]
  let [square, logs] = [3 * 0.01, 0]
  const move = (months: number) => {
    for (let i = 0; i < months; i++) {
      level += slope
      vll += 2 * vlb + vbb + way.step ** 2
      vlb += vbb
    }
  }
  for (let i = 1; i < seen.t.length; i++) {
    const now = seen.t[i] ?? 0
    move(now - at)
    at = now
    const f = vll + (seen.spread[i] ?? 1)
    const error = (seen.value[i] ?? 0) - level
    square += (error * error) / f
    logs += Math.log(f)
    const [kl, kb] = [vll / f, vlb / f]
    level += kl * error
    slope += kb * error
    vbb -= kb * vlb
    vlb -= kb * vll
    vll -= kl * vll
  }
  move(upTo - 1 - at)
  const n = seen.t.length - 1 + 3
  const variance = square / n
  return {
    weight: Math.log(way.prior) - (n / 2) * Math.log(square) - logs / 2,
    level,
    slope,
    vll: Math.max(0, vll) * variance,
    vlb: vlb * variance,
    vbb: Math.max(0, vbb) * variance,
    step: way.step * Math.sqrt(variance),
    noise: Math.sqrt(variance),
  }
}

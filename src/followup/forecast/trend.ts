import { damping } from './level.ts'
import type { Model, Shared } from './model.ts'
import type { Series } from './series.ts'

const ahead = 260
/** Half the width of the smoothing, in months. */
const reach = 4

/** How arrivals to the lots together have gone, and would go on: a group that falls falls in each of its lots. */
export function trendOf(s: Series, m: Model): NonNullable<Shared['trend']> {
  const level = (t: number) => {
    let [sum, base] = [1, 1e-9]
    for (let i = Math.max(0, t - reach); i <= Math.min(s.length - 1, t + reach); i++) {
      const w = 1 - Math.abs(i - t) / (reach + 1)
      sum += w * (s.started[i] ?? 0)
      base += w * (m.intakeSeason[s.calendar[i] ?? 0] ?? 1)
    }
    return sum / base
  }
  const past = Array.from({ length: s.length }, (_, t) => level(t))
  let slope = m.intake.reduce((a, l) => a + l.weight * l.slope, 0)
  // The last months' smoothing looks back only: the level there is the model's own.
  const now = Math.exp(m.intake.reduce((a, l) => a + l.weight * l.level, 0))
  const edge = past.map((v, t) => {
    const near = Math.max(0, t - (s.length - 1 - reach)) / reach
    return v * (1 - near) + now * Math.exp(-slope * (s.length - 1 - t)) * near
  })
  let log = 0
  const future = Array.from({ length: ahead }, () => Math.exp((log += slope *= damping)) * now)
  return { factors: Float64Array.from([...edge, ...future], (v) => v / now), cutOff: s.length - 1 }
}

/** The series with arrivals reckoned against the common course; before it begins, as at its beginning. */
export function against(s: Series, trend: Shared['trend']): Series {
  if (!trend) return s
  const { factors, cutOff } = trend
  const at = (t: number) => factors[Math.min(factors.length - 1, Math.max(0, cutOff + t - (s.length - 1)))] ?? 1
  return { ...s, intakeFactor: s.intakeFactor.map((f, t) => f * at(t)) }
}

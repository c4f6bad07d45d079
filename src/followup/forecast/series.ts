import type { HistoryMonth, KnownChange } from './types.ts'

/** A lot's months as columns; month t is the history's t-th, and those beyond it are the future's. */
export interface Series {
  length: number
  use: Float64Array
  open: Float64Array
  started: Float64Array
  ended: Float64Array
  /** The calendar month, 0–11. */
  calendar: Uint8Array
  /** What is known to multiply intake, and use per open referral. */
  intakeFactor: Float64Array
  useFactor: Float64Array
}

export function seriesOf(rows: readonly HistoryMonth[], known: readonly KnownChange[], horizon: number): Series {
  const column = (name: 'useOere' | 'open' | 'started' | 'ended') => {
    const out = new Float64Array(rows.length)
    for (let t = 0; t < out.length; t++) out[t] = Math.max(0, rows[t]?.[name] ?? 0)
    return out
  }
  const first = numberOf(rows[0]?.month ?? '2000-01')
  const length = rows.length + horizon
  const factor = (name: 'intakeFactor' | 'useFactor') => {
    const out = new Float64Array(length).fill(1)
    for (const change of known)
      for (let t = 0; t < length; t++) if (holds(change, first + t)) out[t] = (out[t] ?? 1) * (change[name] ?? 1)
    return out
  }
  return {
    length: rows.length,
    use: column('useOere'),
    open: column('open'),
    started: column('started'),
    ended: column('ended'),
    calendar: Uint8Array.from({ length }, (_, t) => (first + t) % 12),
    intakeFactor: factor('intakeFactor'),
    useFactor: factor('useFactor'),
  }
}

/** The exposures a month's use may follow: those open at its end, between its ends, or in it at all. */
export const exposures = ['end', 'middle', 'touched'] as const
export type Exposure = (typeof exposures)[number]

/** How much each counts of those open before, those who came, and those open after. */
export const exposureShares: Readonly<Record<Exposure, { before: number; started: number; open: number }>> = {
  end: { before: 0, started: 0, open: 1 },
  middle: { before: 0.5, started: 0, open: 0.5 },
  touched: { before: 1, started: 1, open: 0 },
}

export function exposed(kind: Exposure, before: number, started: number, open: number): number {
  const shares = exposureShares[kind]
  return shares.before * before + shares.started * started + shares.open * open
}

export function openBefore(s: Series, t: number): number {
  return t > 0 ? (s.open[t - 1] ?? 0) : Math.max(0, (s.open[0] ?? 0) - (s.started[0] ?? 0) + (s.ended[0] ?? 0))
}

/** Months since year 0, January being 0 of its twelve. */
export function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

function holds({ from, to }: KnownChange, n: number): boolean {
  return n >= numberOf(from) && (to === undefined || n <= numberOf(to))
}

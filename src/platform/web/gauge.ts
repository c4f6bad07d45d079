import { shortKroner } from './charts/amounts.ts'
import { palette } from './charts/palette.ts'
import { at, safe, said } from './charts/svg.ts'

export interface Gauge {
  id: string
  title: string
  desc: string
  /** Kroner, everything used, `overrun` among it. */
  used: number
  /** Kroner committed and not yet used. */
  committed: number
  /** Kroner used beyond what was committed: recorded, never refused. */
  overrun: number
  /** Kroner; null when no ceiling is known, then only use is drawn. */
  ceiling: number | null
  /** Kroner decided above the ceiling. */
  exceedance?: number | undefined
  /** Kroner at the end of the term, low and high. */
  forecast?: { low: number; high: number } | undefined
}

/** The ceiling gauge: used, committed, free, and what lies beyond; the ceiling is a line. */
export function gauge(input: Gauge): string {
  const names = said(input.id, input.title, input.desc)
  const scale = scaleOf(input)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="gauge" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${names.attributes}>`,
    names.elements,
    pattern(input.id),
    track(input, scale),
    bars(input, scale),
    forecastBand(input, scale),
    ceilingMark(input, scale),
    '</svg>',
  ].join('')
}

const width = 700
const height = 100
const top = 44
const thick = 32

type Scale = (kroner: number) => number

function scaleOf(input: Gauge): Scale {
  const limit = (input.ceiling ?? 0) + (input.exceedance ?? 0)
  const end = Math.max(1, limit * 1.06, input.used + input.committed, limit + input.overrun, input.forecast?.high ?? 0)
  return (kroner) => 1 + (Math.max(0, kroner) / end) * (width - 2)
}

function pattern(id: string): string {
  return `<defs><pattern id="${safe(id)}-o" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#fdf0e4"/><rect width="3" height="7" fill="${palette.act}"/></pattern></defs>`
}

function track(input: Gauge, scale: Scale): string {
  if (input.ceiling === null) return ''
  const end = scale(input.ceiling + (input.exceedance ?? 0))
  return `<rect x="1" y="${top}" width="${at(end - 1)}" height="${thick}" fill="${palette.free}" stroke="${palette.edge}"/>`
}

function bars(input: Gauge, scale: Scale): string {
  const within = Math.max(0, input.used - input.overrun)
  const limit = input.ceiling === null ? null : input.ceiling + (input.exceedance ?? 0)
  const beyond = limit === null ? within + input.committed : Math.max(limit, within + input.committed)
  return [
    bar(scale(0), scale(within), palette.used),
    bar(scale(within), scale(within + input.committed), palette.committed),
    bar(scale(beyond), scale(beyond + input.overrun), `url(#${safe(input.id)}-o)`, palette.act),
  ].join('')
}

function bar(from: number, to: number, fill: string, stroke?: string): string {
  if (to - from < 0.05) return ''
  const edge = stroke === undefined ? '' : ` stroke="${stroke}"`
  return `<rect x="${at(from)}" y="${top}" width="${at(to - from)}" height="${thick}" fill="${fill}"${edge}/>`
}

function forecastBand({ forecast }: Gauge, scale: Scale): string {
  if (forecast === undefined) return ''
  const [low, high, y] = [scale(forecast.low), scale(forecast.high), top + thick + 12]
  return `<path d="M${at(low)} ${y - 5}V${y + 5}M${at(low)} ${y}H${at(high)}M${at(high)} ${y - 5}V${y + 5}" fill="none" stroke="${palette.used}" stroke-width="2.5"/>`
}

function ceilingMark({ ceiling, exceedance }: Gauge, scale: Scale): string {
  if (ceiling === null) return ''
  const extra = exceedance ?? 0
  const first = line(scale(ceiling), `Loft ${shortKroner(ceiling)}`)
  if (extra === 0) return first
  const x = scale(ceiling + extra)
  return `${first}<path d="M${at(x)} ${top - 6}V${top + thick + 6}" stroke="${palette.act}" stroke-width="2" stroke-dasharray="4 3"/>`
}

function line(x: number, words: string): string {
  const mark = `<path d="M${at(x)} ${top - 8}V${top + thick + 6}" stroke="${palette.act}" stroke-width="3"/>`
  return `${mark}<text class="gauge-words" x="${at(x)}" y="${top - 13}" text-anchor="end" font-size="14" font-weight="600" fill="${palette.act}">${safe(words)}</text>`
}

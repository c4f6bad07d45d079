import { daysBetween, type Day } from '../../kernel/day.ts'
import { palette } from '../../platform/web/charts/palette.ts'
import { at, safe, said } from '../../platform/web/charts/svg.ts'
import type { TimelineEvent, TimelineLot } from './events.ts'
import { lanes, marks } from './picture-parts.ts'
import { laneHigh, laneTop, width, type Scale } from './picture-size.ts'

export interface TimelinePicture {
  /** Unique on the page. */
  id: string
  title: string
  desc: string
  lots: readonly TimelineLot[]
  events: readonly TimelineEvent[]
  /** null for a paper's agreement, which is drawn without what has passed. */
  today: Day | null
}

/** The agreement on a line of years: a bar a lot, an option used, one that is possible, and numbered days that the table explains. '' without a day. */
export function timelinePicture(p: TimelinePicture): string {
  const years = yearsOf(p)
  if (years === undefined) return ''
  const x = scale(years)
  const below = laneTop + p.lots.length * laneHigh
  const marked = marks(p.events, x, below + 8)
  const height = Math.max(marked.bottom, below) + 28
  const names = said(p.id, p.title, p.desc)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="term" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${names.attributes}>`,
    names.elements,
    axis(years, x, height),
    lanes(p.lots, x, p.today),
    marked.svg,
    now(p.today, years, x, height),
    '</svg>',
  ].join('')
}

interface Years {
  first: number
  /** The first year not drawn. */
  end: number
}

/** Whole calendar years around all that is known; a start or an end nobody knows gets a year of its own. */
function yearsOf({ lots, events }: TimelinePicture): Years | undefined {
  const known = [
    ...lots.flatMap((l) => [l.startsOn, l.endsBefore, l.optionBefore].filter((d) => d !== null)),
    ...events.map((e) => e.day),
  ].sort()
  const [earliest, latest] = [known[0], known.at(-1)]
  if (earliest === undefined || latest === undefined) return undefined
  const openStart = lots.some((l) => l.startsOn === null) ? 1 : 0
  const openEnd = lots.some((l) => l.endsBefore === null && l.optionBefore === null) ? 1 : 0
  const atNewYear = latest.endsWith('-01-01') && latest > earliest ? 0 : 1
  return { first: yearOf(earliest) - openStart, end: yearOf(latest) + atNewYear + openEnd }
}

function scale({ first, end }: Years): Scale {
  const [from, to] = [`${first}-01-01`, `${end}-01-01`]
  const all = daysBetween(from, to)
  return (day) => 1 + (Math.min(all, Math.max(0, daysBetween(from, day))) / all) * (width - 2)
}

function axis({ first, end }: Years, x: Scale, height: number): string {
  const step = Math.ceil((end - first) / 6)
  return Array.from({ length: end - first + 1 }, (_, i) => first + i)
    .map((year) => {
      const here = x(`${year}-01-01`)
      const line = `<path d="M${at(here)} ${laneTop - 8}V${height - 22}" stroke="${palette.line}" stroke-width="1.5"/>`
      if (year === end || (year - first) % step !== 0) return line
      return `${line}<text class="term-words" x="${at(here + 6)}" y="${height - 6}" font-size="14" fill="${palette.soft}">${year}</text>`
    })
    .join('')
}

/** Only when today lies among the years drawn: an old agreement's line is not stretched to reach it. */
function now(today: Day | null, { first, end }: Years, x: Scale, height: number): string {
  if (today === null || yearOf(today) < first || yearOf(today) >= end) return ''
  const here = x(today)
  const anchor = here < 60 ? 'start' : here > width - 60 ? 'end' : 'middle'
  return `<path d="M${at(here)} ${laneTop - 12}V${height - 24}" stroke="${palette.act}" stroke-width="3"/><text class="term-words" x="${at(here)}" y="${laneTop - 18}" text-anchor="${anchor}" font-size="14" font-weight="600" fill="${palette.act}">${safe('I dag')}</text>`
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

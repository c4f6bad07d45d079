import { daysBetween, type Day } from '../kernel/day.ts'
import { palette } from '../platform/web/charts/palette.ts'
import { at, safe, said } from '../platform/web/charts/svg.ts'

export interface TermPicture {
  /** Unique on the page. */
  id: string
  title: string
  desc: string
  /** null when it is not known: the bar then begins, or ends, with an open edge and a question mark. */
  startsOn: Day | null
  endsBefore: Day | null
  /** The first day after the longest possible extension. */
  optionBefore: Day | null
  /** null for a paper's term, which is drawn without what has passed. */
  today: Day | null
}

const [width, height, top, thick] = [700, 104, 40, 28]

/** The term on a line of years: what has passed dark, what is left light, a possible extension dashed. '' if no day is known. */
export function termPicture(term: TermPicture): string {
  const years = yearsOf(term)
  if (years === undefined) return ''
  const x = scale(years)
  const names = said(term.id, term.title, term.desc)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="term" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${names.attributes}>`,
    names.elements,
    axis(years, x),
    bars(term, x),
    option(term, x),
    unknownEnds(term),
    now(term.today, years, x),
    '</svg>',
  ].join('')
}

interface Years {
  first: number
  /** The first year not drawn. */
  end: number
}

type Scale = (day: Day) => number

/** Whole calendar years around the days that are known; an unknown start or end gets a year of its own. */
function yearsOf({ startsOn, endsBefore, optionBefore }: TermPicture): Years | undefined {
  const known = [startsOn, endsBefore, optionBefore].filter((day) => day !== null).sort()
  const [earliest, latest] = [known[0], known.at(-1)]
  if (earliest === undefined || latest === undefined) return undefined
  const first = yearOf(earliest) - (startsOn === null ? 1 : 0)
  const atNewYear = latest.endsWith('-01-01') && latest > earliest
  return { first, end: yearOf(latest) + (atNewYear ? 0 : 1) + (endsBefore === null && optionBefore === null ? 1 : 0) }
}

function scale({ first, end }: Years): Scale {
  const [from, to] = [`${first}-01-01`, `${end}-01-01`]
  const all = daysBetween(from, to)
  return (day) => 1 + (Math.min(all, Math.max(0, daysBetween(from, day))) / all) * (width - 2)
}

function axis({ first, end }: Years, x: Scale): string {
  const step = Math.ceil((end - first) / 6)
  return Array.from({ length: end - first + 1 }, (_, i) => first + i)
    .map((year) => {
      const here = x(`${year}-01-01`)
      const line = `<path d="M${at(here)} ${top - 6}V${top + thick + 10}" stroke="${palette.line}" stroke-width="1.5"/>`
      if (year === end || (year - first) % step !== 0) return line
      return `${line}<text class="term-words" x="${at(here + 6)}" y="${top + thick + 30}" font-size="14" fill="${palette.soft}">${year}</text>`
    })
    .join('')
}

function bars({ startsOn, endsBefore, today }: TermPicture, x: Scale): string {
  const from = startsOn === null ? 1 : x(startsOn)
  const to = endsBefore === null ? width - 1 : x(endsBefore)
  const passed = today === null ? from : Math.min(to, Math.max(from, x(today)))
  return [
    bar(from, to, `fill="${palette.free}"`),
    bar(from, passed, `fill="${palette.used}"`),
    bar(from, to, `fill="none" stroke="${palette.used}" stroke-width="1.5"`),
  ].join('')
}

function option({ endsBefore, optionBefore }: TermPicture, x: Scale): string {
  if (optionBefore === null || endsBefore === null) return ''
  return bar(
    x(endsBefore),
    x(optionBefore),
    `fill="${palette.paper}" stroke="${palette.used}" stroke-width="1.5" stroke-dasharray="6 5"`,
  )
}

function bar(from: number, to: number, paint: string): string {
  return to - from < 0.5 ? '' : `<rect x="${at(from)}" y="${top}" width="${at(to - from)}" height="${thick}" ${paint}/>`
}

/** An end nobody has printed fades into paper with a question mark, so that the bar's edge is not taken for a date. */
function unknownEnds({ startsOn, endsBefore, optionBefore }: TermPicture): string {
  const open = (from: number) =>
    `<rect x="${at(from)}" y="${top - 2}" width="44" height="${thick + 4}" fill="${palette.paper}"/><text class="term-words" x="${at(from + 22)}" y="${top + thick / 2 + 6}" text-anchor="middle" font-size="16" fill="${palette.soft}">?</text>`
  const left = startsOn === null ? open(0) : ''
  return `${left}${endsBefore === null && optionBefore === null ? open(width - 44) : ''}`
}

/** Only when today lies among the years drawn: an old agreement's line is not stretched to reach it. */
function now(today: Day | null, { first, end }: Years, x: Scale): string {
  if (today === null || yearOf(today) < first || yearOf(today) >= end) return ''
  const here = x(today)
  const anchor = here < 60 ? 'start' : here > width - 60 ? 'end' : 'middle'
  return `<path d="M${at(here)} ${top - 8}V${top + thick + 8}" stroke="${palette.act}" stroke-width="3"/><text class="term-words" x="${at(here)}" y="${top - 14}" text-anchor="${anchor}" font-size="14" font-weight="600" fill="${palette.act}">${safe('I dag')}</text>`
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

import type { Day } from '../../kernel/day.ts'
import { palette } from '../../platform/web/charts/palette.ts'
import { at } from '../../platform/web/charts/svg.ts'
import type { EventKind, TimelineEvent, TimelineLot } from './events.ts'
import { laneHigh, laneTop, width, type Scale } from './picture-size.ts'

const thick = 20

/** A lane a lot: what has passed dark, what is left light, an option that is possible dashed, an end nobody knows with a question mark. */
export function lanes(lots: readonly TimelineLot[], x: Scale, today: Day | null): string {
  return lots.map((lot, i) => lane(lot, laneTop + i * laneHigh, x, today)).join('')
}

function lane(lot: TimelineLot, top: number, x: Scale, today: Day | null): string {
  const from = lot.startsOn === null ? 1 : x(lot.startsOn)
  const to = lot.endsBefore === null ? width - 1 : x(lot.endsBefore)
  const passed = today === null ? from : Math.min(to, Math.max(from, x(today)))
  return [
    bar(from, to, top, `fill="${palette.free}"`),
    bar(from, passed, top, `fill="${palette.used}"`),
    bar(from, to, top, `fill="none" stroke="${palette.used}" stroke-width="1.5"`),
    ...lot.optionsFrom.map((day) => divide(x(day), top)),
    possible(lot, top, x),
    lot.startsOn === null ? unknown(0, top) : '',
    lot.endsBefore === null && lot.optionBefore === null ? unknown(width - 40, top) : '',
    number(lot, from, passed, top),
  ].join('')
}

function bar(from: number, to: number, top: number, paint: string): string {
  return to - from < 0.5 ? '' : `<rect x="${at(from)}" y="${top}" width="${at(to - from)}" height="${thick}" ${paint}/>`
}

/** Where one term ends and a used option begins. */
function divide(here: number, top: number): string {
  return `<path d="M${at(here)} ${top - 3}V${top + thick + 3}" stroke="${palette.ink}" stroke-width="2"/>`
}

function possible({ endsBefore, optionBefore, terminated }: TimelineLot, top: number, x: Scale): string {
  if (terminated || optionBefore === null || endsBefore === null) return ''
  const paint = `fill="${palette.paper}" stroke="${palette.used}" stroke-width="1.5" stroke-dasharray="6 5"`
  return bar(x(endsBefore), x(optionBefore), top, paint)
}

/** An end nobody has printed fades into paper, so that the bar's edge is not taken for a date. */
function unknown(from: number, top: number): string {
  return `<rect x="${at(from)}" y="${top - 2}" width="40" height="${thick + 4}" fill="${palette.paper}"/><text class="term-words" x="${at(from + 20)}" y="${top + 15}" text-anchor="middle" font-size="15" fill="${palette.soft}">?</text>`
}

function number(lot: TimelineLot, from: number, passed: number, top: number): string {
  if (lot.no === 0) return ''
  const dark = passed - from > 24
  const shift = lot.startsOn === null ? 44 : 8
  return `<text class="term-words" x="${at(from + shift)}" y="${top + 15}" font-size="13" fill="${dark ? palette.paper : palette.ink}">${lot.no}</text>`
}

const colours: Readonly<Partial<Record<EventKind, string>>> = {
  'decide-by': palette.act,
  retender: palette.act,
  'document-lapses': palette.act,
  terminated: palette.bad,
}

const apart = 26

/** The days under the lanes, numbered as in the table; those that would lie on each other are put one row down. */
export function marks(events: readonly TimelineEvent[], x: Scale, top: number): { svg: string; bottom: number } {
  const ends: number[] = []
  const drawn = events.map((e, i) => {
    const here = Math.min(width - 12, Math.max(12, x(e.day)))
    const free = ends.findIndex((end) => here - end >= apart)
    const row = free < 0 ? ends.length : free
    ends[row] = here
    return mark(here, top + 12 + row * 25, String(i + 1), colours[e.kind] ?? palette.used)
  })
  return { svg: drawn.join(''), bottom: top + ends.length * 25 }
}

function mark(x: number, y: number, words: string, colour: string): string {
  return `<circle cx="${at(x)}" cy="${y}" r="11" fill="${palette.paper}" stroke="${colour}" stroke-width="2"/><text class="term-words" x="${at(x)}" y="${y + 4.5}" text-anchor="middle" font-size="12" font-weight="600" fill="${colour}">${words}</text>`
}

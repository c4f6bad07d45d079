import { addDays, daysBetween, formatDay, type Day } from '../../kernel/day.ts'
import { palette } from '../../platform/web/charts/palette.ts'
import { at, safe, said } from '../../platform/web/charts/svg.ts'
import type { DayMark } from './course.view.ts'

export interface LifeLine {
  id: string
  title: string
  desc: string
  startsOn: Day
  endsBefore: Day
  today: Day
  placements: readonly { enterpriseName: string; startsOn: Day; endsBefore: Day | null }[]
  attendance: readonly DayMark[]
}

/** One line of life: the course, each day that was registered, and the placements below. Today is a line through all. */
export function lifeLine(input: LifeLine): string {
  const names = said(input.id, input.title, input.desc)
  const height = top + 46 + input.placements.length * 26
  const x = scaleOf(input)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="life" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${names.attributes}>`,
    names.elements,
    ends(input),
    course(input, x),
    now(input, x, height),
    ...input.attendance.map((mark) => tick(mark, x)),
    ...input.placements.map((placement, index) => placed(placement, index, input, x)),
    '</svg>',
  ].join('')
}

const width = 700
const top = 40
/** Room for a ring at either end. */
const edge = 5

type Scale = (day: Day) => number

function scaleOf({ startsOn, endsBefore }: LifeLine): Scale {
  const length = Math.max(1, daysBetween(startsOn, endsBefore))
  return (day) => edge + (Math.min(length, Math.max(0, daysBetween(startsOn, day))) / length) * (width - 2 * edge)
}

function ends({ startsOn, endsBefore }: LifeLine): string {
  return (
    `<text class="life-words" x="0" y="26" font-size="14" fill="${palette.soft}">${formatDay(startsOn)}</text>` +
    `<text class="life-words" x="${width}" y="26" text-anchor="end" font-size="14" fill="${palette.soft}">${formatDay(addDays(endsBefore, -1))}</text>`
  )
}

function course({ startsOn, endsBefore, today }: LifeLine, x: Scale): string {
  const whole = `<rect x="${at(x(startsOn))}" y="${top}" width="${at(x(endsBefore) - x(startsOn))}" height="12" rx="6" fill="${palette.free}" stroke="${palette.edge}"/>`
  const gone = x(today) - x(startsOn)
  if (gone < 1) return whole
  return `${whole}<rect x="${at(x(startsOn))}" y="${top}" width="${at(gone)}" height="12" rx="6" fill="${palette.band}"/>`
}

/** Present is a tall line, excused a hollow ring, absent a short line in the colour of what went wrong. */
function tick({ day, kind }: DayMark, x: Scale): string {
  const [cx, y] = [at(x(day)), top + 20]
  if (kind === 'present') return `<path d="M${cx} ${y}V${y + 14}" stroke="${palette.used}" stroke-width="2.5"/>`
  if (kind === 'excused') {
    return `<circle cx="${cx}" cy="${y + 7}" r="3.5" fill="${palette.paper}" stroke="${palette.used}" stroke-width="1.5"/>`
  }
  return `<path d="M${cx} ${y + 7}V${y + 14}" stroke="${palette.bad}" stroke-width="2.5"/>`
}

function placed(placement: LifeLine['placements'][number], index: number, { endsBefore }: LifeLine, x: Scale): string {
  const y = top + 44 + index * 26
  const [from, to] = [x(placement.startsOn), x(placement.endsBefore ?? endsBefore)]
  const bar = `<rect x="${at(from)}" y="${y}" width="${at(Math.max(4, to - from))}" height="18" rx="3" fill="${palette.used}"/>`
  const name = safe(placement.enterpriseName)
  const inside = to - from > placement.enterpriseName.length * 8 + 16
  if (inside)
    return `${bar}<text class="life-name" x="${at(from + 8)}" y="${y + 13.5}" font-size="13" fill="${palette.paper}">${name}</text>`
  return `${bar}<text class="life-name" x="${at(from - 6)}" y="${y + 13.5}" text-anchor="end" font-size="13" fill="${palette.ink}">${name}</text>`
}

function now({ startsOn, endsBefore, today }: LifeLine, x: Scale, height: number): string {
  if (today < startsOn || today >= endsBefore) return ''
  const cx = at(x(today))
  const anchor = x(today) > width - 220 ? 'end' : x(today) < 220 ? 'start' : 'middle'
  const words =
    x(today) > 220 && x(today) < width - 220
      ? `<text class="life-words" x="${cx}" y="26" text-anchor="${anchor}" font-size="14" font-weight="600" fill="${palette.act}">i dag</text>`
      : ''
  return `<path d="M${cx} ${top - 6}V${height}" stroke="${palette.act}" stroke-width="2"/>${words}`
}

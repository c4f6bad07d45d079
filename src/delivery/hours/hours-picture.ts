import { palette } from '../../platform/web/charts/palette.ts'
import { at, said } from '../../platform/web/charts/svg.ts'
import type { WeekHours } from '../course/course.view.ts'
import { hoursText } from '../words.ts'

export interface HoursPicture {
  id: string
  title: string
  desc: string
  weeks: readonly WeekHours[]
}

/** A bar a week; the axis ends on a round number of hours. */
export function hoursPicture({ id, title, desc, weeks }: HoursPicture): string {
  const names = said(id, title, desc)
  const most = roundUp(Math.max(1, ...weeks.map((w) => w.hours)))
  const step = (width - left) / Math.max(1, weeks.length)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="life" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${names.attributes}>`,
    names.elements,
    ...[0, most / 2, most].map((hours) => rule(hours, most)),
    ...weeks.map((week, index) => bar(week, index, step, most)),
    ...weeks.map((week, index) => label(week, index, step, weeks.length)),
    '</svg>',
  ].join('')
}

const [width, height] = [700, 210]
const [left, top, base] = [64, 18, 170]

function yOf(hours: number, most: number): number {
  return base - (hours / most) * (base - top)
}

function rule(hours: number, most: number): string {
  const y = yOf(hours, most)
  const line = `<path d="M${left} ${at(y)}H${width}" stroke="${hours === 0 ? palette.edge : palette.line}"/>`
  return `${line}<text class="life-words" x="${left - 10}" y="${at(y + 5)}" text-anchor="end" font-size="14" fill="${palette.soft}">${hoursText(hours)}</text>`
}

function bar({ hours, week }: WeekHours, index: number, step: number, most: number): string {
  if (hours === 0) return ''
  const [x, y] = [left + index * step + step * 0.15, yOf(hours, most)]
  const said = `Uge ${Number(week.slice(6))}: ${hoursText(hours)} timer`
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(Math.min(step * 0.7, 40))}" height="${at(base - y)}" fill="${palette.used}"><title>${said}</title></rect>`
}

/** As many week numbers as can be read on a phone. */
function label({ week }: WeekHours, index: number, step: number, count: number): string {
  const every = Math.max(1, Math.ceil(count / 7))
  if (index % every !== 0) return ''
  const x = left + index * step + step * 0.15 + Math.min(step * 0.7, 40) / 2
  return `<text class="life-words" x="${at(x)}" y="${base + 28}" text-anchor="middle" font-size="14" fill="${palette.soft}">${Number(week.slice(6))}</text>`
}

function roundUp(hours: number): number {
  return (
    [2, 4, 6, 8, 10, 16, 20, 30, 40, 60, 80, 120, 168].find((round) => round >= hours) ?? Math.ceil(hours / 100) * 100
  )
}

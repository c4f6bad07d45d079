import { palette } from '../../platform/web/charts/palette.ts'
import { at, safe, said } from '../../platform/web/charts/svg.ts'
import type { PlanMonth } from './plan.ts'

const [width, height, left, bottom] = [760, 220, 8, 190] as const
const step = (width - 2 * left) / 12

/** Each month's expected use as an outline and what was used as a solid bar inside it, on one scale. */
export function planPicture(input: { id: string; title: string; desc: string; months: readonly PlanMonth[] }): string {
  const names = said(input.id, input.title, input.desc)
  const most = Math.max(1, ...input.months.flatMap((m) => [Number(m.plannedOere), Number(m.usedOere)]))
  const tall = (oere: bigint) => (Math.max(0, Number(oere)) / most) * (bottom - 20)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${names.attributes}>`,
    names.elements,
    ...input.months.map((m, i) => {
      const x = left + i * step
      const [planned, used] = [tall(m.plannedOere), tall(m.usedOere)]
      return [
        `<rect x="${at(x + 8)}" y="${at(bottom - planned)}" width="${at(step - 16)}" height="${at(planned)}" fill="${palette.free}" stroke="${palette.edge}"/>`,
        `<rect x="${at(x + 16)}" y="${at(bottom - used)}" width="${at(step - 32)}" height="${at(used)}" fill="${palette.used}"/>`,
        `<text x="${at(x + step / 2)}" y="${bottom + 20}" text-anchor="middle" font-size="14" fill="${palette.soft}">${safe(monthNames[i] ?? '')}</text>`,
      ].join('')
    }),
    '</svg>',
  ].join('')
}

const monthNames = ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.']

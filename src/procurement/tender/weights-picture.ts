import { toDecimal } from '../../kernel/fraction.ts'
import { palette } from '../../platform/web/charts/palette.ts'
import { at, safe, said } from '../../platform/web/charts/svg.ts'
import type { WeighedCriterion } from '../model/effective.ts'
import { percentWords } from './tender.view.ts'

const [width, bar, gap] = [700, 46, 6]

/** The weights as areas: one row a level, each criterion as wide as its share, those below standing under their own. */
export function weightsPicture(rows: readonly WeighedCriterion[], id: string): string {
  const levels = Math.max(0, ...rows.map((r) => r.depth)) + 1
  const height = levels * (bar + gap)
  const desc = rows.map((r) => `${nameOf(r)}: ${percentWords(r.share)}`).join('; ')
  const names = said(id, 'Kriterierne, så brede som deres vægt', desc)
  const boxes = placed(rows).map(box).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" class="weights" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${names.attributes}>${names.elements}${boxes}</svg>`
}

interface Placed {
  row: WeighedCriterion
  x: number
  wide: number
}

/** Those of a level follow each other from where their parent begins. */
function placed(rows: readonly WeighedCriterion[]): Placed[] {
  const next: number[] = [0]
  return rows.map((row) => {
    const x = next[row.depth] ?? 0
    const wide = Number(toDecimal(row.share, 6)) * width
    next[row.depth] = x + wide
    next[row.depth + 1] = x
    return { row, x, wide }
  })
}

function box({ row, x, wide }: Placed): string {
  const y = row.depth * (bar + gap)
  const isPrice = row.criterion.price !== undefined
  const fill = isPrice ? palette.committed : row.depth === 0 ? palette.used : palette.free
  const ink = row.depth === 0 && !isPrice ? palette.paper : palette.ink
  const words = wide < 60 ? row.criterion.id : `${short(nameOf(row), wide)}`
  const text = `<text class="weights-words" x="${at(x + 8)}" y="${y + 20}" font-size="13" font-weight="600" fill="${ink}">${safe(words)}</text>`
  const share = `<text class="weights-words" x="${at(x + 8)}" y="${y + 37}" font-size="13" fill="${ink}">${safe(percentWords(row.share))}</text>`
  return `<rect x="${at(x + 1)}" y="${y}" width="${at(Math.max(1, wide - 2))}" height="${bar}" rx="3" fill="${fill}" stroke="${palette.used}"/>${text}${share}`
}

function nameOf({ criterion }: WeighedCriterion): string {
  return criterion.title ?? criterion.id
}

/** Some seven pixels a letter. */
function short(words: string, wide: number): string {
  const most = Math.floor((wide - 16) / 7.2)
  return words.length <= most ? words : `${words.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}

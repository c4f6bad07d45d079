import { whole } from './charts/amounts.ts'
import { palette } from './charts/palette.ts'
import { at, safe, said } from './charts/svg.ts'
import { layout, ticks, wedge, type Laid } from './charts/fan-layout.ts'

export interface FanBlade {
  id: string
  /** The lot's name in full; the picture shows `mark` or its number. */
  label: string
  /** The target group; blades of one group stand together, in the given order. */
  group: string
  /** null where the agreement names none: the blade becomes a dashed outline. */
  places: number | null
  inUse: number | null
  waiting: number | null
  endsWithinYear: boolean
  href: string
  /** At most three signs at the tip; the blade's number without it. */
  mark?: string | undefined
}

export interface FanFrame {
  /** Unique on the page. */
  id: string
  title: string
  desc: string
}

/** Tilbudsviften: one blade a lot. Length = places, fill = in use, hatch = waiting, warm tip = ends within a year. */
export function fan(blades: readonly FanBlade[], frame: FanFrame): string {
  const laid = layout(blades)
  const names = said(frame.id, frame.title, frame.desc)
  const id = safe(frame.id)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="fan" viewBox="0 0 ${laid.width} ${at(laid.height)}" width="${laid.width}" height="${at(laid.height)}" role="group" ${names.attributes}>`,
    names.elements,
    hatch(id),
    rings(laid),
    groups(laid),
    ...laid.blades.map((blade) => drawn(blade, laid, id)),
    '</svg>',
  ].join('')
}

/** What a blade says, in words: its title, its label to a screen reader, and its line in the list. */
export function bladeWords(blade: FanBlade): string {
  const places = blade.places === null ? 'antal pladser er ikke oplyst' : `${whole(blade.places)} pladser`
  const parts = [places]
  if (blade.inUse !== null) parts.push(`${whole(blade.inUse)} i brug`)
  if (blade.waiting !== null && blade.waiting > 0) parts.push(`${whole(blade.waiting)} venter`)
  if (blade.endsWithinYear) parts.push('slutter inden for et år')
  return parts.join(', ')
}

/** The blade's sign at its tip, the same in picture and list. */
export function bladeMark(blade: FanBlade, index: number): string {
  return blade.mark ?? String(index + 1)
}

function hatch(id: string): string {
  return `<defs><pattern id="${id}-h" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#fdf0e4"/><rect width="3" height="7" fill="${palette.act}"/></pattern></defs>`
}

function rings(laid: Laid<FanBlade>): string {
  if (laid.blades.every(({ blade }) => blade.places === null)) return ''
  return ticks(laid.max)
    .map((count) => {
      const radius = laid.radiusOf(count)
      const [left, right] = [laid.point(radius, -laid.sweep), laid.point(radius, laid.sweep)]
      const arc = `<path d="M${left} A${at(radius)} ${at(radius)} 0 0 1 ${right}" fill="none" stroke="${palette.line}"/>`
      const [x, y] = laid.xy(radius, laid.sweep + 1250 / radius)
      return `${arc}<text class="fan-tick" x="${at(x)}" y="${at(y)}" text-anchor="middle" font-size="12" fill="${palette.soft}">${whole(count)}</text>`
    })
    .join('')
}

/** The letters of many small groups stand close: smaller, nearer the arc, and left to the list on a phone. */
function groups(laid: Laid<FanBlade>): string {
  const many = laid.groups.length > 6
  const [inset, size, classes] = many ? [20, 11, 'fan-group fan-group-many'] : [26, 14, 'fan-group']
  return laid.groups
    .map(({ from, to, letter }) => {
      const line = `<path d="M${laid.point(laid.inner - 9, from)} A${at(laid.inner - 9)} ${at(laid.inner - 9)} 0 0 1 ${laid.point(laid.inner - 9, to)}" fill="none" stroke="${palette.edge}" stroke-width="2"/>`
      const [x, y] = laid.xy(laid.inner - inset, (from + to) / 2)
      return `${line}<text class="${classes}" x="${at(x)}" y="${at(y + 5)}" text-anchor="middle" font-size="${size}" font-weight="600" fill="${palette.soft}">${letter}</text>`
    })
    .join('')
}

function drawn({ blade, from, to, index }: Laid<FanBlade>['blades'][number], laid: Laid<FanBlade>, id: string): string {
  const words = `${bladeMark(blade, index)} ${blade.label}: ${bladeWords(blade)}`
  const tip =
    Math.max(blade.places ?? laid.unknown, blade.inUse ?? 0) + (blade.places === null ? 0 : (blade.waiting ?? 0))
  const [x, y] = laid.xy(laid.radiusOf(tip) + 17, (from + to) / 2)
  return [
    `<a class="fan-blade" href="${safe(blade.href)}" aria-label="${safe(words)}"><title>${safe(words)}</title>`,
    body(blade, laid, from, to, id),
    `<text class="fan-number" x="${at(x)}" y="${at(y + 5)}" text-anchor="middle" font-size="15" font-weight="600" fill="${palette.ink}">${safe(bladeMark(blade, index))}</text>`,
    '</a>',
  ].join('')
}

function body(blade: FanBlade, laid: Laid<FanBlade>, from: number, to: number, id: string): string {
  const section = (low: number, high: number) => wedge(laid, laid.radiusOf(low), laid.radiusOf(high), from, to)
  const places = blade.places ?? laid.unknown
  const full = section(0, places)
  const inUse = blade.inUse ?? 0
  const slot = wedge(laid, laid.inner, laid.outer, from, to)
  const parts = [
    `<path class="fan-slot" d="${slot}" fill="#f3f5f4"/>`,
    `<path d="${full}" fill="${blade.places === null ? palette.paper : palette.free}"/>`,
  ]
  if (blade.places !== null && inUse > 0)
    parts.push(`<path d="${section(0, Math.min(inUse, places))}" fill="${palette.used}"/>`)
  if (blade.places !== null && inUse > places) parts.push(`<path d="${section(places, inUse)}" fill="${palette.bad}"/>`)
  if (blade.places !== null && (blade.waiting ?? 0) > 0) {
    const base = Math.max(places, inUse)
    parts.push(`<path d="${section(base, base + (blade.waiting ?? 0))}" fill="url(#${id}-h)" stroke="${palette.act}"/>`)
  }
  const dash = blade.places === null ? ' stroke-dasharray="6 5"' : ''
  parts.push(`<path class="fan-outline" d="${full}" fill="none" stroke="${palette.used}" stroke-width="1.5"${dash}/>`)
  if (blade.endsWithinYear) parts.push(edge(laid, places, from, to))
  if (blade.places === null) parts.push(question(laid, from, to))
  return parts.join('')
}

function edge(laid: Laid<FanBlade>, places: number, from: number, to: number): string {
  const radius = laid.radiusOf(places)
  return `<path d="M${laid.point(radius, from)} A${at(radius)} ${at(radius)} 0 0 1 ${laid.point(radius, to)}" fill="none" stroke="${palette.act}" stroke-width="5"/>`
}

function question(laid: Laid<FanBlade>, from: number, to: number): string {
  const [x, y] = laid.xy((laid.inner + laid.radiusOf(laid.unknown)) / 2, (from + to) / 2)
  return `<text class="fan-number" x="${at(x)}" y="${at(y + 5)}" text-anchor="middle" font-size="15" fill="${palette.soft}">?</text>`
}

import { whole } from '../platform/web/charts/amounts.ts'
import { palette } from '../platform/web/charts/palette.ts'
import { at, safe } from '../platform/web/charts/svg.ts'

export interface CycleRoom {
  name: string
  /** Null where this visitor may not go in. */
  href: string | null
  /** '214 henvisninger'; null where nothing is counted. */
  count: { value: number; label: string } | null
}

export interface CyclePicture {
  id: string
  title: string
  desc: string
  rooms: readonly CycleRoom[]
}

/**
 * The rooms on a closed track, in order: down the left side, up the right, and round again. Narrow and tall, with words of
 * one size, so that it can be read at 320 px.
 */
export function cyclePicture({ id, title, desc, rooms }: CyclePicture): string {
  const left = Math.ceil(rooms.length / 2)
  const height = 2 * edge + (left - 1) * step
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="cycle" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${safe(id)}-t" aria-describedby="${safe(id)}-d">`,
    `<title id="${safe(id)}-t">${safe(title)}</title><desc id="${safe(id)}-d">${safe(desc)}</desc>`,
    track(height),
    ...rooms.map((room, index) => drawn(room, index, placeOf(index, left, rooms.length))),
    '</svg>',
  ].join('')
}

const width = 360
const edge = 44
const step = 74
const [leftX, rightX] = [30, width - 30]

interface Place {
  x: number
  y: number
  side: 'left' | 'right'
}

/** The right side is spread over the same height as the left, whether or not it has as many rooms. */
function placeOf(index: number, left: number, count: number): Place {
  if (index < left) return { x: leftX, y: edge + index * step, side: 'left' }
  const right = count - left
  const span = (left - 1) * step
  const gap = right > 1 ? span / (right - 1) : 0
  return { x: rightX, y: edge + span - (index - left) * gap, side: 'right' }
}

/** The track runs through the rooms; its arrows say which way. */
function track(height: number): string {
  const [top, bottom, r] = [edge - 26, height - edge + 26, 26]
  const path = `M${leftX} ${edge}V${bottom - r}Q${leftX} ${bottom} ${leftX + r} ${bottom}H${rightX - r}Q${rightX} ${bottom} ${rightX} ${bottom - r}V${top + r}Q${rightX} ${top} ${rightX - r} ${top}H${leftX + r}Q${leftX} ${top} ${leftX} ${top + r}Z`
  const on = `<path d="M${width / 2 - 5} ${bottom - 7}L${width / 2 + 5} ${bottom}L${width / 2 - 5} ${bottom + 7}" fill="none" stroke="${palette.act}" stroke-width="3"/>`
  const back = `<path d="M${width / 2 + 5} ${top - 7}L${width / 2 - 5} ${top}L${width / 2 + 5} ${top + 7}" fill="none" stroke="${palette.act}" stroke-width="3"/>`
  return `<path d="${path}" fill="none" stroke="${palette.band}" stroke-width="4"/>${on}${back}`
}

function drawn({ name, href, count }: CycleRoom, index: number, { x, y, side }: Place): string {
  const [textX, anchor] = side === 'left' ? [x + 26, 'start'] : [x - 26, 'end']
  const below =
    count === null
      ? ''
      : `<text x="${textX}" y="${at(y + 17)}" text-anchor="${anchor}" font-size="13" fill="${palette.soft}">${safe(`${whole(count.value)} ${count.label}`)}</text>`
  return [
    href === null ? '<g>' : `<a class="cycle-room" href="${safe(href)}">`,
    `<rect x="${side === 'left' ? 2 : width / 2 + 2}" y="${at(y - 26)}" width="${width / 2 - 4}" height="52" fill="${palette.paper}" fill-opacity="0"/>`,
    `<circle cx="${x}" cy="${at(y)}" r="17" fill="${href === null ? palette.soft : palette.used}" stroke="${palette.paper}" stroke-width="3"/>`,
    `<text x="${x}" y="${at(y + 5)}" text-anchor="middle" font-size="14" font-weight="600" fill="${palette.paper}">${index + 1}</text>`,
    `<text class="cycle-name" x="${textX}" y="${at(count === null ? y + 5 : y - 1)}" text-anchor="${anchor}" font-size="16" font-weight="600" fill="${href === null ? palette.soft : palette.used}">${safe(name)}</text>`,
    below,
    href === null ? '</g>' : '</a>',
    // The spaces part the words where the picture is read aloud.
  ].join(' ')
}

import { shortKroner } from '../../platform/web/charts/amounts.ts'
import { palette } from '../../platform/web/charts/palette.ts'
import { at, safe, said } from '../../platform/web/charts/svg.ts'

export interface FlowYear {
  year: number
  /** Kroner. */
  appropriated: number
  used: number
  committed: number
  /** Of what is left, kroner: what a committee has not released, and what is released but not drawn down. */
  unreleased?: number
  undrawn?: number
}

export interface Flow {
  id: string
  title: string
  desc: string
  years: readonly FlowYear[]
}

/**
 * The money of one appropriation as a flow: each year's appropriation to the left, and to the right what has become of
 * it. What is used and committed beyond the appropriation is hatched on the year it burdens.
 */
export function flow(input: Flow): string {
  const names = said(input.id, input.title, input.desc)
  const { left, right, ribbons, height } = layout(input.years)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${at(height)}" width="${width}" height="${at(height)}" role="img" ${names.attributes}>`,
    `${names.elements}${hatch(input.id)}`,
    ...ribbons.map(ribbon),
    ...left.map((node) => yearNode(node, input.id)),
    ...right.map(endNode),
    '</svg>',
  ].join('')
}

const width = 760
const [fromX, toX, thick] = [176, 560, 14] as const
const [tall, gap, top] = [300, 26, 14] as const

const ends: readonly End[] = [
  { key: 'used', label: 'Brugt', fill: palette.used },
  { key: 'committed', label: 'Disponeret', fill: palette.committed },
  { key: 'left', label: 'Tilbage', fill: palette.free },
  { key: 'undrawn', label: 'Frigivet, ikke udmøntet', fill: palette.free, waits: true },
  { key: 'unreleased', label: 'Ikke frigivet', fill: palette.free, waits: true },
]

interface End {
  key: 'used' | 'committed' | 'left' | 'undrawn' | 'unreleased'
  label: string
  fill: string
  /** Money that waits for a committee or a controller. */
  waits?: true
}

interface YearNode {
  y: number
  h: number
  overH: number
  year: FlowYear
}
interface EndNode {
  end: End
  y: number
  h: number
  amount: number
}
interface Ribbon {
  end: End
  fromY: number
  toY: number
  h: number
}

function layout(years: readonly FlowYear[]) {
  const parts = years.map((year) => ({ year, amounts: amountsOf(year) }))
  const total = Math.max(
    1,
    parts.reduce((n, p) => n + wholeOf(p.amounts), 0),
  )
  const scale = tall / total
  const right = stacked(
    (years.some((y) => y.unreleased !== undefined) ? ends.map(drawnFirst) : ends)
      .map((end) => ({ end, amount: parts.reduce((n, p) => n + p.amounts[end.key], 0) }))
      .filter(({ end, amount }) => amount > 0 || end.waits !== true),
    scale,
  )
  const next = new Map(right.map((node) => [node.end.key, node.y]))
  const [left, ribbons]: [YearNode[], Ribbon[]] = [[], []]
  let y = top
  for (const { year, amounts } of parts) {
    const h = wholeOf(amounts) * scale
    left.push({ year, y, h, overH: Math.max(0, year.used + year.committed - year.appropriated) * scale })
    let fromY = y
    for (const end of ends) {
      const part = amounts[end.key] * scale
      const toY = next.get(end.key) ?? top
      if (part > 0) ribbons.push({ end, fromY, toY, h: part })
      next.set(end.key, toY + part)
      fromY += part
    }
    y += Math.max(h, 20) + gap
  }
  const bottom = Math.max(y - gap, ...right.map((node) => node.y + Math.max(node.h, 20)))
  return { left, right, ribbons, height: bottom + top }
}

/** Where money waits for a committee, what is left is what is drawn down and not yet committed. */
function drawnFirst(end: End) {
  return end.key === 'left' ? { ...end, label: 'Udmøntet, ikke disponeret' } : end
}

function wholeOf(amounts: Record<End['key'], number>): number {
  return ends.reduce((n, end) => n + amounts[end.key], 0)
}

/** What waits lies inside what is left: use that came before the release takes from it first. */
function amountsOf(y: FlowYear): Record<End['key'], number> {
  const rest = Math.max(0, y.appropriated - y.used - y.committed)
  const unreleased = Math.min(rest, Math.max(0, y.unreleased ?? 0))
  const undrawn = Math.min(rest - unreleased, Math.max(0, y.undrawn ?? 0))
  return { used: Math.max(0, y.used), committed: y.committed, left: rest - unreleased - undrawn, undrawn, unreleased }
}

function stacked(nodes: { end: End; amount: number }[], scale: number): EndNode[] {
  let y = top
  return nodes.map(({ end, amount }) => {
    const node = { end, amount, y, h: amount * scale }
    y += Math.max(node.h, 24) + gap
    return node
  })
}

function ribbon({ end, fromY, toY, h }: Ribbon): string {
  const [x1, x2] = [fromX + thick, toX]
  const middle = (x1 + x2) / 2
  const path = `M${x1} ${at(fromY)}C${middle} ${at(fromY)} ${middle} ${at(toY)} ${x2} ${at(toY)}V${at(toY + h)}C${middle} ${at(toY + h)} ${middle} ${at(fromY + h)} ${x1} ${at(fromY + h)}Z`
  return `<path d="${path}" fill="${end.fill}" fill-opacity="${end.fill === palette.free ? '0.9' : '0.32'}"/>`
}

function yearNode({ y, h, overH, year }: YearNode, id: string): string {
  const bar = `<rect x="${fromX}" y="${at(y)}" width="${thick}" height="${at(Math.max(h, 1))}" fill="${palette.edge}"/>`
  const over =
    overH < 0.5
      ? ''
      : `<rect x="${fromX}" y="${at(y + h - overH)}" width="${thick}" height="${at(overH)}" fill="url(#${safe(id)}-o)" stroke="${palette.act}"/>`
  const middle = y + h / 2
  return (
    bar +
    over +
    words(fromX - 12, middle - 3, String(year.year), 'end', 600) +
    words(fromX - 12, middle + 15, shortKroner(year.appropriated), 'end', 400)
  )
}

function endNode({ end, y, h, amount }: EndNode): string {
  const stroke =
    'waits' in end
      ? ` stroke="${palette.edge}" stroke-dasharray="4 3"`
      : end.key === 'left'
        ? ` stroke="${palette.edge}"`
        : ''
  const bar = `<rect x="${toX}" y="${at(y)}" width="${thick}" height="${at(Math.max(h, 1))}" fill="${end.fill}"${stroke}/>`
  const middle = y + h / 2
  return (
    bar +
    words(toX + thick + 12, middle - 3, end.label, 'start', 600) +
    words(toX + thick + 12, middle + 15, shortKroner(amount), 'start', 400)
  )
}

function words(x: number, y: number, text: string, anchor: 'start' | 'end', weight: number): string {
  const fill = weight === 600 ? palette.ink : palette.soft
  return `<text x="${at(x)}" y="${at(Math.max(12, y))}" text-anchor="${anchor}" font-size="14" font-weight="${weight}" fill="${fill}">${safe(text)}</text>`
}

function hatch(id: string): string {
  return `<defs><pattern id="${safe(id)}-o" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#fdf0e4"/><rect width="3" height="7" fill="${palette.act}"/></pattern></defs>`
}

import { at } from './svg.ts'

interface Sized {
  group: string
  places: number | null
  inUse: number | null
  waiting: number | null
}

/** Where everything in the fan stands. Angles are degrees from upright, to the right positive. */
export interface Laid<B> {
  width: number
  height: number
  inner: number
  outer: number
  /** Half of the whole fan's angle. */
  sweep: number
  /** Places at the outer edge; 1 when no blade has a known number. */
  max: number
  /** Drawn length, in places, of a blade whose places are unknown. */
  unknown: number
  blades: { blade: B; from: number; to: number; index: number }[]
  groups: { name: string; letter: string; from: number; to: number }[]
  radiusOf(places: number): number
  xy(radius: number, angle: number): [number, number]
  point(radius: number, angle: number): string
}

const width = 700
const inner = 78
const outer = 312
const margin = 30

/** A blade is at most 20° broad, so that two lots still look like a fan and not like a pie. */
export function layout<B extends Sized>(blades: readonly B[]): Laid<B> {
  const names = [...new Set(blades.map((blade) => blade.group))]
  const max = Math.max(1, ceilingOf(blades))
  const room = blades.length + (names.length - 1) * groupGap
  const broad = Math.min(20, 164 / Math.max(1, room))
  const sweep = (room * broad) / 2
  const xy = (radius: number, angle: number): [number, number] => {
    const turn = (angle * Math.PI) / 180
    return [width / 2 + radius * Math.sin(turn), outer + margin - radius * Math.cos(turn)]
  }
  const point = (radius: number, angle: number) => xy(radius, angle).map(at).join(' ')
  return {
    ...placed(blades, names, broad, sweep),
    width,
    height: outer + margin + 26,
    inner,
    outer,
    sweep,
    max,
    unknown: max * (ceilingOf(blades) === 0 ? 0.9 : 0.5),
    radiusOf: (places) => inner + ((outer - inner) * places) / max,
    xy,
    point,
  }
}

/** A ring sector with a hairline of air to its neighbours. */
export function wedge<B>(laid: Laid<B>, low: number, high: number, from: number, to: number): string {
  const arc = (radius: number, turn: number) => `A${at(radius)} ${at(radius)} 0 0 ${turn}`
  return `M${laid.point(low, from)} L${laid.point(high, from)} ${arc(high, 1)} ${laid.point(high, to)} L${laid.point(low, to)} ${arc(low, 0)} ${laid.point(low, from)} Z`
}

/** Three or four round numbers up to `max`. */
export function ticks(max: number): number[] {
  const rough = max / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough) ?? rough
  const whole = Math.max(1, step)
  return Array.from({ length: Math.floor(max / whole) }, (_, index) => (index + 1) * whole)
}

const groupGap = 0.6

function ceilingOf(blades: readonly Sized[]): number {
  const reach = blades.map(({ places, inUse, waiting }) =>
    places === null ? 0 : Math.max(places, inUse ?? 0) + (waiting ?? 0),
  )
  return Math.max(0, ...reach)
}

function placed<B extends Sized>(blades: readonly B[], names: readonly string[], broad: number, sweep: number) {
  const air = Math.min(0.8, broad * 0.06)
  let angle = -sweep
  let index = 0
  const laid: Laid<B>['blades'] = []
  const groups: Laid<B>['groups'] = []
  names.forEach((name, order) => {
    const start = angle
    for (const blade of blades.filter((candidate) => candidate.group === name)) {
      laid.push({ blade, from: angle + air, to: angle + broad - air, index })
      angle += broad
      index += 1
    }
    groups.push({ name, letter: String.fromCharCode(65 + order), from: start + air, to: angle - air })
    angle += broad * groupGap
  })
  return { blades: laid, groups }
}

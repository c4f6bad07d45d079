/** What is believed of a log level and its slope now, under one way for it to move. */
export interface Level {
  /** A log score until `kept`, then a share. */
  weight: number
  level: number
  slope: number
  vll: number
  vlb: number
  vbb: number
  /** The spread of a month's own step, and of what is seen about the level. */
  step: number
  noise: number
}

/** A slope does not last for ever. */
export const damping = 0.985

/** Log scores become shares; what counts for less than one in a hundred is let go. */
export function kept(levels: Level[]): Level[] {
  const best = Math.max(...levels.map((l) => l.weight))
  const all = levels.map((l) => ({ ...l, weight: Math.exp(l.weight - best) }))
  const total = all.reduce((a, l) => a + l.weight, 0)
  const some = all.filter((l) => l.weight >= 0.01 * total)
  const sum = some.reduce((a, l) => a + l.weight, 0)
  return some.map((l) => ({ ...l, weight: l.weight / sum }))
}

export function pick(levels: readonly Level[], u: number): Level {
  let left = u
  for (const one of levels) if ((left -= one.weight) < 0) return one
  return levels[levels.length - 1] ?? none
}

const none: Level = { weight: 1, level: 0, slope: 0, vll: 0, vlb: 0, vbb: 0, step: 0, noise: 0 }

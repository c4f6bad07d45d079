import type { World } from '../by.ts'
import type { WebContext } from './visit.ts'
import { visitOf } from './visit.ts'

/** The world a list shows, and what the address must say to show it again. */
export interface WorldChoice {
  world: World
  /** For `verden=`; undefined when the list would show this world anyway. */
  query: 'papirer' | 'oevelse' | undefined
  /** Only the demo has both the papers and the practice municipality. */
  offered: boolean
}

const asked = { papirer: 'papers', oevelse: 'practice' } as const

/** Reads `?verden=`; without it the caller's own world, or the one the room itself begins with. */
export function worldChoice(c: WebContext, otherwise?: World): WorldChoice {
  const { installation, by } = visitOf(c)
  const offered = installation.mode === 'demo'
  const own = offered ? (otherwise ?? by.world) : by.world
  const said = c.req.query('verden')
  const query = offered && (said === 'papirer' || said === 'oevelse') ? said : undefined
  const world = query === undefined ? own : asked[query]
  return { world, query: world === own ? undefined : query, offered }
}

/** What stands where a value is missing: a paper does not print it, a register has not been told. */
export function unknownIn(world: string): 'ikke trykt' | 'ikke oplyst' {
  return world === 'papers' ? 'ikke trykt' : 'ikke oplyst'
}

import type { Context } from 'hono'
import type { SecureHeadersVariables } from 'hono/secure-headers'
import type { z } from 'zod'
import { perform, type Act, type Call } from '../act.ts'
import type { By } from '../by.ts'
import type { Installation } from '../clock.ts'
import { dayOf } from '../clock.ts'
import type { Day } from '../../kernel/day.ts'
import type { Lang } from './words.ts'

export interface MenuRoom {
  danish: string
  english: string
  path: string
}

/** Something for the demo's person to try, and where it begins. */
export interface Suggestion {
  job: string
  path: string
}

/** One request of one person: who, in which language, and the way to the acts. */
export interface Visit {
  by: By
  loggedIn: boolean
  organisation: string | undefined
  lang: Lang
  nonce: string
  path: string
  today: Day
  installation: Installation
  menu: readonly MenuRoom[]
  /** The front pages of the rooms that are not in the menu. */
  closed: readonly string[]
  /** Asked for only where it is shown; nothing outside the demo. */
  suggestion?: () => Promise<Suggestion | undefined>
  do<I extends z.ZodType, O extends z.ZodType>(act: Act<I, O>, input: unknown, key?: string): Promise<z.output<O>>
}

export type WebEnv = { Variables: SecureHeadersVariables & { visit: Visit } }
export type WebContext = Context<WebEnv>

export interface VisitFacts extends Omit<Visit, 'do' | 'today'> {
  call: Call
}

export function openVisit({ call, ...facts }: VisitFacts): Visit {
  return {
    ...facts,
    today: dayOf(call.at),
    do: (act, input, key) => perform(act, input, key === undefined ? call : { ...call, key }),
  }
}

/** Whether a room's front page opens for this visitor: for a page of an earlier room, which may not ask the later one. */
export function opens({ closed }: Pick<Visit, 'closed'>, path: string): boolean {
  return !closed.includes(path)
}

export function visitOf(c: WebContext): Visit {
  return c.get('visit')
}

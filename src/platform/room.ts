import type { Hono } from 'hono'
import { z } from 'zod'
import type { Act } from './act.ts'
import { DayOut } from './fields.ts'
import type { WebEnv } from './web/visit.ts'

/** Something that waits for a person: computed when asked for, never stored, so it cannot go stale. */
export const WaitingOut = z.object({
  rows: z.array(
    z.object({
      ...{ what: z.string(), why: z.string(), href: z.string(), due: DayOut.nullable() },
      /** 0 = a person is waiting, 1 = a limit is near, 2 = routine. */
      weight: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    }),
  ),
})
export type Waiting = z.output<typeof WaitingOut>['rows'][number]

/** How much there is of a room's things right now, for the picture of the cycle. */
export const CountOut = z.object({ label: z.string(), labelEn: z.string(), value: z.number(), href: z.string() })
export type Count = z.output<typeof CountOut>

/** What a room may offer to all: only `main` composes them, for `desk`. */
export interface Ports {
  waiting?: Act
  countNow?: Act
}

/** A room's face: its acts, its pages, its ports. */
export interface Room {
  name: string
  acts: readonly Act[]
  /** The act behind the room's own front page: whoever may do it is shown the way in. */
  entry: Act
  /** Loaded at the first page, so that a program without pages does not read them. */
  pages: () => Promise<Hono<WebEnv>>
  ports: Ports
  /** The addresses whose forms carry a file. */
  uploads?: readonly RegExp[]
}

/** The acts among a module's exports. */
export function actsIn(...modules: object[]): Act[] {
  return modules.flatMap((m) => Object.values(m).filter(isAct))
}

function isAct(value: unknown): value is Act {
  return typeof value === 'object' && value !== null && 'procedure' in value
}

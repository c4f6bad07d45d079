import { Hono } from 'hono'
import type { Act } from '../platform/index.ts'
import type { WebEnv } from '../platform/web/visit.ts'

export function pages(_overview: Act): Hono<WebEnv> {
  return new Hono<WebEnv>()
}

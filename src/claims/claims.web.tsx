import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'

export function pages(): Hono<WebEnv> {
  return new Hono<WebEnv>()
}

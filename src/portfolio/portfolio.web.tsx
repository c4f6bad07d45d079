import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { fanPage } from './fan.web.tsx'

export function pages(): Hono<WebEnv> {
  return new Hono<WebEnv>().get('/tilbud', fanPage)
}

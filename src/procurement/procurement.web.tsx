import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { awardPage } from './award/award.web.tsx'
import { awardsPage } from './award/awards.web.tsx'

export function pages(): Hono<WebEnv> {
  return new Hono<WebEnv>().get('/indkoeb', awardsPage).get('/indkoeb/:id', awardPage)
}

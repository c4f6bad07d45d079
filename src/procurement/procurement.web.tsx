import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { awardPage } from './award/award.web.tsx'
import { awardsPage } from './award/awards.web.tsx'
import { effortPages } from './effort/pages.web.ts'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>().get('/indkoeb', awardsPage)
  effortPages(app)
  return app.get('/indkoeb/:id', awardPage)
}

import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { awardPage } from './award/award.web.tsx'
import { awardsPage } from './award/awards.web.tsx'
import { goodsPages } from './goods/pages.web.tsx'
import { lawfulRoutePages } from './route/pages.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  lawfulRoutePages(app)
  goodsPages(app)
  return app.get('/indkoeb', awardsPage).get('/indkoeb/:id', awardPage)
}

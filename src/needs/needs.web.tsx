import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { coveragePages } from './offers/coverage.web.tsx'
import { needsPage } from './list.web.tsx'
import { needFormPages } from './need/need-form.web.tsx'
import { needPages } from './need/need.web.tsx'
import { overviewPage } from './overview/overview.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/behov', needsPage).get('/behov/oversigt', overviewPage)
  needFormPages(app)
  coveragePages(app)
  needPages(app)
  return app
}

import type { Hono } from 'hono'
import type { WebEnv } from '../../platform/web/visit.ts'
import { decisionPage } from './decision.web.tsx'
import { decisionsPage } from './decisions.web.tsx'
import { routePages } from './route.web.tsx'

/** Lovlig vej: the questions and the answer, the decisions, and one of them. */
export function lawfulRoutePages(app: Hono<WebEnv>): void {
  routePages(app)
  app.get('/indkoeb/vej/afgoerelser', decisionsPage)
  decisionPage(app)
}

import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { agreementPage } from './agreement.web.tsx'
import { orderPages } from './order/orders.web.tsx'
import { agreementsPage } from './list.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>().get('/aftaler', agreementsPage)
  orderPages(app)
  return app.get('/aftaler/:code', agreementPage)
}

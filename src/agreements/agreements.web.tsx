import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { agreementPage } from './agreement.web.tsx'
import { concludePages } from './conclude/conclude.web.tsx'
import { optionPages } from './option/pages.web.ts'
import { filePages } from './file/file.web.tsx'
import { orderPages } from './order/orders.web.tsx'
import { agreementsPage } from './list.web.tsx'
import { modificationPages } from './modification/modification.web.tsx'
import { terminationPages } from './termination/termination.web.tsx'
import { calendarPages } from './timeline/calendar.web.ts'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/aftaler', agreementsPage)
  concludePages(app)
  calendarPages(app)
  filePages(app)
  modificationPages(app)
  terminationPages(app)
  orderPages(app)
  optionPages(app)
  return app.get('/aftaler/:code', agreementPage)
}

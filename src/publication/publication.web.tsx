import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { noticePages } from './officer/notice.web.tsx'
import { openFiles } from './open/files.web.ts'
import { listPages } from './open/lists.web.tsx'
import { purchasePage } from './open/purchase.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  openFiles(app)
  listPages(app)
  noticePages(app)
  app.get('/aabent/udbud/:id', purchasePage)
  return app
}

import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { awardPage } from './award/award.web.tsx'
import { tenderDocumentPages } from './dialogue/document.web.tsx'
import { marketPages } from './dialogue/market.web.tsx'
import { questionPages } from './dialogue/question.web.tsx'
import { overviewPage } from './overview.web.tsx'
import { tenderPages } from './tender/tender.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/indkoeb', overviewPage)
  tenderPages(app)
  questionPages(app)
  marketPages(app)
  tenderDocumentPages(app)
  app.get('/indkoeb/:id', awardPage)
  return app
}

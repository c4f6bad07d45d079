import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { sealedBidPages } from './bid/page/pages.web.tsx'
import { awardPages } from './award/award.web.tsx'
import { decisionPages } from './award/decision.web.tsx'
import { letterPages } from './award/letter.web.tsx'
import { tenderDocumentPages } from './dialogue/document.web.tsx'
import { marketPages } from './dialogue/market.web.tsx'
import { questionPages } from './dialogue/question.web.tsx'
import { evaluationPages } from './evaluation/pages/evaluation.web.tsx'
import { effortPages } from './effort/pages.web.ts'
import { goodsPages } from './goods/pages.web.tsx'
import { overviewPage } from './overview.web.tsx'
import { lawfulRoutePages } from './route/pages.web.tsx'
import { tenderPages } from './tender/tender.web.tsx'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/indkoeb', overviewPage)
  sealedBidPages(app)
  tenderPages(app)
  questionPages(app)
  marketPages(app)
  tenderDocumentPages(app)
  evaluationPages(app)
  effortPages(app)
  lawfulRoutePages(app)
  goodsPages(app)
  decisionPages(app)
  letterPages(app)
  awardPages(app)
  return app
}

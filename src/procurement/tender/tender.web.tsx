import type { Hono } from 'hono'
import { mayDo, type World } from '../../platform/index.ts'
import { page, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { showRoute } from '../route/decide.acts.ts'
import { factsFrom } from './content.ts'
import { crumbsTo } from './crumbs.ts'
import { tendersPage } from './list.web.tsx'
import { tenderFormPages } from './tender-form.web.tsx'
import { publishPages } from './publish.web.tsx'
import { showTender } from './tender.acts.ts'
import { TenderBody } from './tender.body.tsx'
import { versionsPage } from './versions.web.tsx'
import { actionsFor, partsFor } from './ways-on.tsx'

export function tenderPages(app: Hono<WebEnv>): void {
  app.get('/udbud', tendersPage)
  tenderFormPages(app)
  app.get(
    '/udbud/:id',
    page((visit, c) => tenderView(visit, c)),
  )
  app.get('/udbud/:id/versioner', versionsPage)
  publishPages(app)
}

const doneWords: Readonly<Record<string, string>> = {
  skrevet: 'Udbuddet er gemt som kladde.',
  rettet: 'Rettelsen er gemt i en ny version.',
  offentliggjort: 'Udbuddet er offentliggjort. Modellen er frosset og har fået sit fingeraftryk.',
  annulleret: 'Udbuddet er annulleret.',
}

export async function tenderView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const version = c.req.query('version') || undefined
  const { missing, ...tender } = await visit.do(showTender, { tender: c.req.param('id'), version })
  const facts = factsFrom(tender.content)
  const world = tender.world as World
  return {
    title: tender.title,
    world,
    crumbs: crumbsTo(tender),
    body: (
      <TenderBody
        {...{ tender, facts, missing, world, attempt, today: visit.today }}
        route={mayDo(showRoute, visit.by) ? facts.route : undefined}
        actions={actionsFor(visit, tender, missing.length === 0)}
        parts={partsFor(visit, tender)}
        done={doneWords[c.req.query('gjort') ?? '']}
      />
    ),
  }
}

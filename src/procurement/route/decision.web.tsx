import type { Hono } from 'hono'
import { mayDo, type World } from '../../platform/index.ts'
import { page, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { decideRoute, recheckRoute, showRoute } from './decide.acts.ts'
import { DecisionBody } from './decision.tsx'

/** `/indkoeb/vej/:id`: the decision as it was stored, to read and to print. */
export function decisionPage(app: Hono<WebEnv>): void {
  app.get('/indkoeb/vej/:id', page(view))
}

async function view(visit: Visit, c: WebContext): Promise<PageView> {
  const id = { route: c.req.param('id') }
  const decision = await visit.do(showRoute, id)
  const { same, laws } = await visit.do(recheckRoute, id)
  const mayFollow = mayDo(decideRoute, visit.by) && decision.world === visit.by.world && decision.followedBy === null
  return {
    title: decision.title,
    world: decision.world as World,
    crumbs: [
      { href: '/indkoeb', label: 'Indkøb' },
      { href: '/indkoeb/vej', label: 'Lovlig vej' },
      { href: '/indkoeb/vej/afgoerelser', label: 'Afgørelser' },
      { label: decision.title },
    ],
    body: (
      <DecisionBody
        decision={decision}
        same={same}
        laws={laws}
        saved={c.req.query('gjort') === 'gemt'}
        mayFollow={mayFollow}
      />
    ),
  }
}

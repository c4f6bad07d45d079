import type { Hono } from 'hono'
import { mayDo, type World } from '../../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../../platform/web/visit.ts'
import { judgeAdmissibility, judgeConformity } from '../admissible/admissible.acts.ts'
import { readBid, showEvaluation } from '../show/show.acts.ts'
import { evaluationHref } from './evaluation.view.ts'
import { JudgeBody } from './judge.body.tsx'
import { crumbsOf, tenderIn } from './page-parts.ts'

/** One opened bid: what it says, what has been decided of it, and the decisions that can still be made. */
export function judgePages(app: Hono<WebEnv>): void {
  const at = '/udbud/:id/evaluering/tilbud/:bid'
  app.get(
    at,
    page((visit, c) => view(visit, c)),
  )
  const back = (_out: unknown, _values: unknown, c: WebContext) =>
    evaluationHref(tenderIn(c), `/tilbud/${c.req.param('bid')}?gjort=afgjort`)
  const ofBid = (c: WebContext) => ({ tender: tenderIn(c), bid: c.req.param('bid') })
  app.post(
    `${at}/krav`,
    submitted({
      act: judgeConformity,
      input: ({ requirement, conforms, reason }, c) => ({ ...ofBid(c), requirement, conforms, reason }),
      ...{ done: back, again: view },
    }),
  )
  app.post(
    `${at}/antagelig`,
    submitted({
      act: judgeAdmissibility,
      input: ({ lot, admissible, reason }, c) => ({ ...ofBid(c), lot, admissible, reason }),
      ...{ done: back, again: view },
    }),
  )
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const shown = await visit.do(showEvaluation, { tender: tenderIn(c) })
  const bid = await visit.do(readBid, { tender: shown.tender, bid: c.req.param('bid') })
  const chair = shown.world === visit.by.world && mayDo(judgeConformity, visit.by) && shown.stage === 'judging'
  return {
    title: `Tilbud fra ${bid.name}`,
    world: shown.world as World,
    crumbs: crumbsOf(shown, bid.name),
    body: (
      <JudgeBody view={shown} bid={bid} attempt={attempt} chair={chair} done={c.req.query('gjort') === 'afgjort'} />
    ),
  }
}

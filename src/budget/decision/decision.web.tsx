import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { approveDecision, listDecisions, rejectDecision, withdrawDecision } from './decision.acts.ts'
import { DecisionBody } from './decision.body.tsx'

const path = '/budget/afgoerelser/:id'

/** One decision: what it does, who prepared it and why, and the ways to end it. */
export function decisionPage(app: Hono<WebEnv>): void {
  const own = (c: WebContext) => `/budget/afgoerelser/${c.req.param('id')}`
  app.get(
    path,
    page((visit, c) => view(visit, c)),
  )
  for (const way of ['godkend', 'afvis', 'tilbage']) app.get(`${path}/${way}`, (c) => c.redirect(own(c), 303))
  const input = (_values: Record<string, string>, c: WebContext) => ({ decision: c.req.param('id') })
  app.post(
    `${path}/godkend`,
    submitted({ act: approveDecision, input, done: (_o, _v, c) => `${own(c)}?gjort=godkendt`, again: view }),
  )
  app.post(
    `${path}/afvis`,
    submitted({
      act: rejectDecision,
      input: ({ reason }, c) => ({ decision: c.req.param('id'), reason }),
      done: (_o, _v, c) => `${own(c)}?gjort=afvist`,
      again: view,
    }),
  )
  app.post(
    `${path}/tilbage`,
    submitted({ act: withdrawDecision, input, done: () => '/budget/afgoerelser?gjort=trukket', again: view }),
  )
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const decision = (await visit.do(listDecisions, { decision: c.req.param('id') })).rows[0]
  if (!decision) throw new Refusal('not-found', 'Forslaget findes ikke.')
  return {
    title: decision.label,
    crumbs: [
      { href: '/budget', label: 'Budget' },
      { href: '/budget/afgoerelser', label: 'Afgørelser om penge' },
      { label: decision.label },
    ],
    body: <DecisionBody decision={decision} attempt={attempt} done={c.req.query('gjort')} />,
  }
}

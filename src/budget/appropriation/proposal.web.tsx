import type { Hono } from 'hono'
import { mayDo } from '../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { ProposalBody } from './proposal.body.tsx'
import { kindNames } from './proposal.ts'
import { approveProposal, rejectProposal, showProposal, withdrawProposal } from './proposal.acts.ts'

/** One proposal: what an approval does, by whom it was prepared, and the ways to end it. */
export function proposalPage(app: Hono<WebEnv>): void {
  const address = '/budget/forslag/:id'
  const own = (c: WebContext) => `/budget/forslag/${c.req.param('id')}`
  app.get(
    address,
    page((visit, c) => view(visit, c)),
  )
  for (const way of ['godkend', 'afvis', 'tilbage']) app.get(`${address}/${way}`, (c) => c.redirect(own(c), 303))
  app.post(
    `${address}/godkend`,
    submitted({
      act: approveProposal,
      input: (_values, c) => ({ proposal: c.req.param('id') }),
      done: (_out, _values, c) => `${own(c)}?gjort=godkendt`,
      again: view,
    }),
  )
  app.post(
    `${address}/afvis`,
    submitted({
      act: rejectProposal,
      input: ({ reason }, c) => ({ proposal: c.req.param('id'), reason }),
      done: (_out, _values, c) => `${own(c)}?gjort=afvist`,
      again: view,
    }),
  )
  app.post(
    `${address}/tilbage`,
    submitted({
      act: withdrawProposal,
      input: (_values, c) => ({ proposal: c.req.param('id') }),
      done: () => '/budget/forslag?gjort=trukket',
      again: view,
    }),
  )
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const proposal = await visit.do(showProposal, { proposal: c.req.param('id') })
  return {
    title: `${kindNames[proposal.kind]}: ${proposal.lineName}`,
    crumbs: [
      { href: '/budget', label: 'Budget' },
      { href: '/budget/forslag', label: 'Forslag om penge' },
      { label: proposal.lineName },
    ],
    body: (
      <ProposalBody
        proposal={proposal}
        attempt={attempt}
        mayEnd={mayDo(approveProposal, visit.by)}
        done={c.req.query('gjort')}
      />
    ),
  }
}

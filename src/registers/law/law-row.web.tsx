import type { Hono } from 'hono'
import { mayDo } from '../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { approveLaw, proposeLaw, rejectLaw, showLaw } from './law.acts.ts'
import { LawRowBody } from './law-row.tsx'
import { lawLabels, lawHref } from './law.view.ts'

/** One row: what it says, where from, what it took the place of, and the ways to end a proposal. */
export function lawRowPages(app: Hono<WebEnv>): void {
  const path = '/registre/lov/:id'
  const own = (c: WebContext) => lawHref(c.req.param('id') ?? '')
  app.get(path, page(view))
  for (const way of ['godkend', 'afvis']) app.get(`${path}/${way}`, (c) => c.redirect(own(c), 303))
  app.post(
    `${path}/godkend`,
    submitted({
      act: approveLaw,
      input: (_values, c) => ({ law: c.req.param('id') }),
      done: ({ law }) => lawHref(law, '?gjort=godkendt'),
      again: view,
    }),
  )
  app.post(
    `${path}/afvis`,
    submitted({
      act: rejectLaw,
      input: ({ reason }, c) => ({ law: c.req.param('id'), reason }),
      done: ({ law }) => lawHref(law, '?gjort=afvist'),
      again: view,
    }),
  )
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const law = await visit.do(showLaw, { law: c.req.param('id') })
  return {
    title: lawLabels[law.kind],
    world: null,
    crumbs: [
      { href: '/registre', label: 'Registre' },
      { href: '/registre/lov', label: 'Lov og grænser' },
      { label: lawLabels[law.kind] },
    ],
    body: (
      <LawRowBody
        law={law}
        attempt={attempt}
        done={c.req.query('gjort')}
        mayApprove={mayDo(approveLaw, visit.by)}
        mayPropose={mayDo(proposeLaw, visit.by)}
      />
    ),
  }
}

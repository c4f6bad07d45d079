import type { Hono } from 'hono'
import { mayDo, type World } from '../../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../../platform/web/visit.ts'
import { crumbsTo } from '../../tender/crumbs.ts'
import { showTender } from '../../tender/tender.acts.ts'
import { tenderHref } from '../../tender/tender.view.ts'
import { publishCheckpoint } from '../log/log.acts.ts'
import { openEnvelopes } from '../opening/open.acts.ts'
import { showOpening } from '../opening/show-opening.acts.ts'
import { OpeningBody } from './opening.body.tsx'

export function openingPages(app: Hono<WebEnv>): void {
  const done = (words: string) => (_o: unknown, _v: unknown, c: WebContext) =>
    tenderHref(c.req.param('id') ?? '', `/aabning?gjort=${words}`)
  app.get(
    '/udbud/:id/aabning',
    page((visit, c) => openingView(visit, c)),
  )
  app.post(
    '/udbud/:id/aabning',
    submitted({
      act: openEnvelopes,
      input: ({ envelopes, although }, c) => ({ tender: c.req.param('id'), envelopes, although }),
      done: done('aabnet'),
      again: openingView,
    }),
  )
  app.post(
    '/udbud/:id/aabning/luk',
    submitted({
      act: publishCheckpoint,
      input: (_v, c) => ({ tender: c.req.param('id') }),
      done: done('lukket'),
      again: openingView,
    }),
  )
}

export async function openingView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const opening = await visit.do(showOpening, { tender: tender.id })
  const own = tender.world === visit.by.world
  return {
    title: `Åbning: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Åbning'),
    scripts: ['share'],
    body: (
      <OpeningBody
        {...opening}
        {...{ own, attempt, phase: tender.phase, dueAt: tender.published?.dueAt }}
        demo={visit.installation.mode === 'demo'}
        mayOpen={own && mayDo(openEnvelopes, visit.by)}
        done={attempt ? undefined : c.req.query('gjort')}
      />
    ),
  }
}

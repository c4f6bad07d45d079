import type { Hono } from 'hono'
import { Refusal } from '../../../kernel/refusal.ts'
import { mayDo, type World } from '../../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../../platform/web/visit.ts'
import { crumbsTo } from '../../tender/crumbs.ts'
import { showTender } from '../../tender/tender.acts.ts'
import { tenderHref } from '../../tender/tender.view.ts'
import { giveDemoShare, giveShare } from '../opening/share.acts.ts'
import { listOpeners } from '../seal/opener.acts.ts'
import { makeTenderSeal, rehearseSeal, showSeal } from '../seal/seal.acts.ts'
import { openingView } from './opening.web.tsx'
import { SealBody } from './seal.body.tsx'

export function sealPages(app: Hono<WebEnv>): void {
  const at = (c: WebContext, rest: string) => tenderHref(c.req.param('id') ?? '', rest)
  app.get(
    '/udbud/:id/segl',
    page((visit, c) => sealView(visit, c)),
  )
  app.post(
    '/udbud/:id/segl',
    submitted({
      act: makeTenderSeal,
      input: ({ seals }, c, files) => ({ ...ceremonyIn(seals, files['fil']?.base64), tender: c.req.param('id') }),
      done: (_o, _v, c) => at(c, '/segl?gjort=lavet'),
      again: sealView,
    }),
  )
  app.post(
    '/udbud/:id/segl/proeve',
    submitted({
      act: rehearseSeal,
      input: (_v, c) => ({ tender: c.req.param('id') }),
      done: (_o, _v, c) => at(c, '/segl?gjort=proevet'),
      again: sealView,
    }),
  )
  const shared = {
    done: (_o: unknown, { back }: Record<string, string>, c: WebContext) =>
      at(c, back === 'segl' ? '/segl?gjort=givet' : '/aabning?gjort=givet'),
    again: (visit: Visit, c: WebContext, attempt: Attempt) =>
      attempt.values['back'] === 'segl' ? sealView(visit, c, attempt) : openingView(visit, c, attempt),
  }
  app.post(
    '/udbud/:id/andel',
    submitted({
      act: giveShare,
      input: ({ envelopes, secret }, c) => ({ tender: c.req.param('id'), envelopes, secret }),
      ...shared,
    }),
  )
  app.post(
    '/udbud/:id/andel/oevelse',
    submitted({
      act: giveDemoShare,
      input: ({ envelopes }, c) => ({ tender: c.req.param('id'), envelopes }),
      ...shared,
    }),
  )
}

/** From the browser's part, or the file `vifte seal make` wrote. @throws Refusal invalid */
function ceremonyIn(text: string | undefined, base64: string | undefined): object {
  const json = base64 === undefined ? text : Buffer.from(base64, 'base64').toString('utf8')
  if (!json) {
    const message = 'Lav seglet i browseren, eller vælg filen fra vifte seal make'
    throw new Refusal('invalid', message, { rule: 'SEAL', issues: [{ field: 'fil', message }] })
  }
  try {
    const { k, seals } = JSON.parse(json) as Record<string, unknown>
    return { k, seals }
  } catch {
    throw new Refusal('invalid', 'Filen er ikke et segl.', {
      issues: [{ field: 'fil', message: 'Filen er ikke et segl' }],
    })
  }
}

async function sealView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const seal = await visit.do(showSeal, { tender: tender.id })
  const { rows: known } = await visit.do(listOpeners, {})
  const own = tender.world === visit.by.world
  const leads = own && mayDo(makeTenderSeal, visit.by) && tender.phase === 'draft'
  return {
    title: `Segl: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Segl'),
    scripts: ['seal-ceremony', 'share'],
    body: (
      <SealBody
        {...{ seal, known, leads, attempt, demo: visit.installation.mode === 'demo' }}
        draft={tender.phase === 'draft'}
        done={attempt ? undefined : c.req.query('gjort')}
      />
    ),
  }
}

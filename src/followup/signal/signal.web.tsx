import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { formPage, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listStanding } from '../standing/standing.acts.ts'
import { DismissBody, SignalsBody } from './signals.body.tsx'
import { dismissSignal, listSignals, watch } from './signal.acts.ts'

const path = '/opfoelgning/signaler'
const crumbs = [{ href: '/opfoelgning', label: 'Opfølgning' }]

/** `/opfoelgning/signaler`: what was seen coming, what became of it, and the watch itself. */
export function signalPages(app: Hono<WebEnv>): void {
  app.get(path, page(listView))
  app.post(
    `${path}/vagt`,
    submitted({
      act: watch,
      input: () => ({}),
      done: ({ raised, closed }) => `${path}?rejst=${raised.length}&lukket=${closed.length}`,
      again: listView,
    }),
  )
  formPage(app, `${path}/:signal/afvis`, {
    act: dismissSignal,
    input: ({ reason }, c) => ({ signal: c.req.param('signal'), reason }),
    done: () => path,
    again: dismissView,
  })
}

async function listView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const [{ rows }, lots] = [await visit.do(listSignals, {}), (await visit.do(listStanding, {})).rows]
  const [raised, closed] = [c.req.query('rejst'), c.req.query('lukket')]
  const watched =
    raised === undefined || closed === undefined ? undefined : { raised: Number(raised), closed: Number(closed) }
  return {
    title: 'Signaler',
    crumbs: [...crumbs, { label: 'Signaler' }],
    body: <SignalsBody rows={rows} lots={lots} by={visit.by} watched={watched} attempt={attempt} />,
  }
}

async function dismissView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(dismissSignal, visit)
  const signal = (await visit.do(listSignals, {})).rows.find((s) => s.id === c.req.param('signal'))
  if (signal === undefined) throw new Refusal('not-found', 'Signalet findes ikke.')
  const lot = (await visit.do(listStanding, {})).rows.find((l) => l.id === signal.lot)
  return {
    title: 'Afvis signalet',
    crumbs: [...crumbs, { href: path, label: 'Signaler' }, { label: 'Afvis' }],
    body: <DismissBody signal={signal} lot={lot} attempt={attempt} />,
  }
}

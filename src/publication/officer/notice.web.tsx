import type { Hono } from 'hono'
import { download, type World } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { formPage, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { subtypes, type Subtype } from '../eforms/subtypes.ts'
import { completeNotice } from '../facts/facts.acts.ts'
import { checkNotice, eformsNotice, listNotices } from '../formats/eforms.acts.ts'
import { purchaseHref } from '../open/open.view.ts'
import { publishProcess, recordSent } from '../snapshot/snapshot.acts.ts'
import { buyerPage } from './buyer.web.tsx'
import { changePage } from './change.web.tsx'
import { NoticeBody } from './notice.body.tsx'
import { noticeInput } from './notice-values.ts'

export function noticePages(app: Hono<WebEnv>): void {
  const address = '/aabent/udbud/:id/bekendtgoerelse'
  buyerPage(app)
  changePage(app)
  app.get(`${address}/fil`, async (c) => {
    const { tender, subtype } = asked(c)
    return download(await visitOf(c).do(eformsNotice, { tender, subtype }))
  })
  app.post(
    `${address}/laeg-frem`,
    submitted({
      act: publishProcess,
      input: (_, c) => ({ tender: c.req.param('id') }),
      done: (_output, _values, c) => purchaseHref(c.req.param('id') ?? ''),
      again: noticeView,
    }),
  )
  app.post(
    `${address}/sendt`,
    submitted({
      act: recordSent,
      input: ({ subtype, number, sentOn }, c) => ({ tender: c.req.param('id'), subtype, number, sentOn }),
      done: (_output, _values, c) => purchaseHref(c.req.param('id') ?? ''),
      again: noticeView,
    }),
  )
  formPage(app, address, {
    act: completeNotice,
    input: (values, c) => noticeInput(c.req.param('id') ?? '', values),
    done: ({ tender }, values) =>
      purchaseHref(tender, `/bekendtgoerelse?type=${encodeURIComponent(values['type'] ?? '20')}&gjort=skrevet`),
    again: noticeView,
  })
}

async function noticeView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(completeNotice, visit)
  const tender = c.req.param('id') ?? ''
  const all = await visit.do(listNotices, { tender })
  const chosen = c.req.query('type') ?? attempt?.values['type'] ?? attempt?.values['subtype']
  const subtype = subtypes.find((s) => s === chosen) ?? all.rows.findLast((r) => r.notYet === null)?.subtype ?? '20'
  const check = await visit.do(checkNotice, { tender, subtype })
  return {
    title: `Bekendtgørelser: ${all.title}`,
    world: all.world as World,
    crumbs: [{ href: '/aabent', label: 'Åbent' }, { label: all.title }, { label: 'Bekendtgørelser' }],
    body: <NoticeBody {...{ tender, subtype, all, check, attempt }} today={visit.today} done={c.req.query('gjort')} />,
  }
}

function asked(c: WebContext): { tender: string; subtype: Subtype } {
  return { tender: c.req.param('id') ?? '', subtype: (c.req.query('type') ?? '20') as Subtype }
}

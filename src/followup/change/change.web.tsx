import type { Hono } from 'hono'
import { page, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listStanding } from '../standing/standing.acts.ts'
import { ChangeForm, TakeBackForm } from './change-form.tsx'
import { listChanges, takeBackChange, tellChange } from './change.acts.ts'
import { ChangesBody } from './changes.body.tsx'

const crumbs = [{ href: '/opfoelgning', label: 'Opfølgning' }]
const path = '/opfoelgning/aendringer'

/** `/opfoelgning/aendringer`: what people know is coming, told to the forecast and taken back. */
export function changePages(app: Hono<WebEnv>): void {
  app.get(path, page(listView))
  formPage(app, `${path}/ny`, { act: tellChange, done: () => path, again: formView })
  formPage(app, `${path}/:change/tilbage`, {
    act: takeBackChange,
    input: ({ reason }, c) => ({ change: c.req.param('change'), reason }),
    done: () => path,
    again: backView,
  })
}

async function listView(visit: Visit): Promise<PageView> {
  const [{ rows }, lots] = [await visit.do(listChanges, {}), (await visit.do(listStanding, {})).rows]
  return {
    title: 'Kendte ændringer',
    crumbs: [...crumbs, { label: 'Kendte ændringer' }],
    body: <ChangesBody rows={rows} lots={lots} by={visit.by} />,
  }
}

async function formView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(tellChange, visit)
  const lots = (await visit.do(listStanding, {})).rows
  return {
    title: 'Fortæl om en ændring',
    crumbs: [...crumbs, { href: path, label: 'Kendte ændringer' }, { label: 'Ny' }],
    body: <ChangeForm attempt={attempt} lots={lots} lot={c.req.query('delaftale')} today={visit.today} />,
  }
}

async function backView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(takeBackChange, visit)
  const { rows } = await visit.do(listChanges, {})
  const change = rows.find((r) => r.id === c.req.param('change'))
  return {
    title: 'Tag en ændring tilbage',
    crumbs: [...crumbs, { href: path, label: 'Kendte ændringer' }, { label: 'Tag tilbage' }],
    body: <TakeBackForm attempt={attempt} change={change} />,
  }
}

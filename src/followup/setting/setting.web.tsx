import type { Hono } from 'hono'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listSettings, setLeadTime, setThreshold } from './setting.acts.ts'
import { SettingsBody } from './settings.body.tsx'

const path = '/opfoelgning/graenser'

/** `/opfoelgning/graenser`: the dated numbers the warnings reckon with. */
export function settingPages(app: Hono<WebEnv>): void {
  app.get(path, page(view))
  app.post(`${path}/genudbud`, submitted({ act: setLeadTime, done: () => path, again: view }))
  app.post(path, submitted({ act: setThreshold, done: () => path, again: view }))
}

async function view(visit: Visit, _: WebContext, attempt?: Attempt): Promise<PageView> {
  const shown = await visit.do(listSettings, {})
  return {
    title: 'Grænser for varsling',
    crumbs: [{ href: '/opfoelgning', label: 'Opfølgning' }, { label: 'Grænser' }],
    body: <SettingsBody shown={shown} by={visit.by} attempt={attempt} />,
  }
}

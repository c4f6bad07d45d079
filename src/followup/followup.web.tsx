import { Hono } from 'hono'
import type { WebEnv } from '../platform/web/visit.ts'
import { changePages } from './change/change.web.tsx'
import { prognosisPages } from './prognosis/prognosis.web.tsx'
import { runPage } from './run/run.web.tsx'
import { settingPages } from './setting/setting.web.tsx'
import { signalPages } from './signal/signal.web.tsx'
import { listPages } from './standing/list.web.tsx'
import { usePage } from './use/use.web.tsx'

/** Addresses of the room first, those of an agreement last. */
export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  listPages(app)
  changePages(app)
  settingPages(app)
  signalPages(app)
  runPage(app)
  prognosisPages(app)
  usePage(app)
  return app
}

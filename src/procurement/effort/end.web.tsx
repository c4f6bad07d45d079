import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { effortsPath } from './effort.view.ts'
import { EndForm } from './end-form.tsx'
import { endEffortWithoutAgreement } from './end.acts.ts'
import { back, below, effortFor } from './one-effort.web.tsx'

export function endPages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/afslut`, {
    act: endEffortWithoutAgreement,
    input: ({ reason }, c) => ({ effort: c.req.param('id'), reason }),
    done: back('afsluttet'),
    again: endView,
  })
}

async function endView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: endEffortWithoutAgreement, name: 'end', attempt })
  return below(effort, 'Afslut uden aftale', <EndForm effort={effort} attempt={attempt} />)
}

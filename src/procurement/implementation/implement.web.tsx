import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { effortsPath } from '../effort/effort.view.ts'
import { back, below, effortFor } from '../effort/one-effort.web.tsx'
import { ImplementForm } from './implement-form.tsx'
import { implementEffort } from './implement.acts.ts'

export function implementPages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/gennemfoer`, {
    act: implementEffort,
    input: ({ _key, ...values }, c) => ({ ...values, effort: c.req.param('id') }),
    done: back('gennemfoeres'),
    again: implementView,
  })
}

async function implementView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: implementEffort, name: 'implement', attempt })
  return below(effort, 'Gennemførelse', <ImplementForm effort={effort} attempt={attempt} />)
}

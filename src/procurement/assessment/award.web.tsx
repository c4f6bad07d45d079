import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { effortsPath } from '../effort/effort.view.ts'
import { placedIn, rowsOf } from '../effort/form-values.ts'
import { back, below, effortFor } from '../effort/one-effort.web.tsx'
import { awardEffort } from './award-effort.acts.ts'
import { AwardForm } from './award-form.tsx'

export function awardPages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/tildel`, {
    act: awardEffort,
    input: ({ assessments, procedure, reason, committee, tellBy, ...values }, c) => ({
      ...{ effort: c.req.param('id'), assessments, procedure, reason, committee, tellBy },
      suppliers: rowsOf(values, 'suppliers', ['']).map(({ row }) => row['']),
    }),
    done: back('tildelt'),
    again: awardView,
  })
}

async function awardView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: awardEffort, name: 'award', attempt })
  const { rows } = await visit.do(listBodies, {})
  const committees = rows.filter((b) => b.kind === 'committee').map((b) => ({ value: b.id, label: b.name }))
  const placed = placedIn(attempt, 'suppliers', [''])
  return below(
    effort,
    'Beslut tildelingen',
    <AwardForm effort={effort} committees={committees} today={visit.today} attempt={placed} />,
  )
}

import type { Hono } from 'hono'
import { formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { AwardForm } from './award-form.tsx'
import { awardEffort, endEffortWithoutAgreement, implementEffort } from './decide.acts.ts'
import { effortsPath } from './effort.view.ts'
import { EndForm } from './end-form.tsx'
import { placedIn, rowsOf } from './form-values.ts'
import { ImplementForm } from './implement-form.tsx'
import { back, below, effortFor } from './one-effort.web.tsx'

export function decidePages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/tildel`, {
    act: awardEffort,
    input: ({ assessments, procedure, reason, committee, tellBy, ...values }, c) => ({
      ...{ effort: c.req.param('id'), assessments, procedure, reason, committee, tellBy },
      suppliers: rowsOf(values, 'suppliers', ['']).map(({ row }) => row['']),
    }),
    done: back('tildelt'),
    again: awardView,
  })
  formPage(app, `${effortsPath}/:id/afslut`, {
    act: endEffortWithoutAgreement,
    input: ({ reason }, c) => ({ effort: c.req.param('id'), reason }),
    done: back('afsluttet'),
    again: endView,
  })
  formPage(app, `${effortsPath}/:id/gennemfoer`, {
    act: implementEffort,
    input: ({ _key, ...values }, c) => ({ ...values, effort: c.req.param('id') }),
    done: back('gennemfoeres'),
    again: implementView,
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

async function endView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: endEffortWithoutAgreement, name: 'end', attempt })
  return below(effort, 'Afslut uden aftale', <EndForm effort={effort} attempt={attempt} />)
}

async function implementView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: implementEffort, name: 'implement', attempt })
  return below(effort, 'Gennemførelse', <ImplementForm effort={effort} attempt={attempt} />)
}

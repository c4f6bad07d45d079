import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { effortsPath } from '../effort/effort.view.ts'
import { yes } from '../effort/form-fields.ts'
import { type Values, rowsOf } from '../effort/form-values.ts'
import { back, below, effortFor } from '../effort/one-effort.web.tsx'
import { AssessForm } from './assess-form.tsx'
import { assessProposals } from './assess.acts.ts'

export function assessPages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/vurder`, {
    act: assessProposals,
    input: (values, c) => ({ effort: c.req.param('id'), ...assessmentFrom(values) }),
    done: back('vurderet'),
    again: view,
  })
}

function assessmentFrom(values: Values) {
  const scores = rowsOf(values, 'scores', ['enterprise']).map(({ row }) => ({
    ...{ enterprise: row['enterprise'], reason: row['reason'], sound: yes(row['sound']) },
    points: rowsOf(row, 'points', ['criterion']).map(({ row: p }) => ({
      criterion: p['criterion'],
      points: p['points'],
    })),
  }))
  const location = (values['location'] ?? '').trim()
  return {
    ...{ assessments: values['assessments'], reason: values['reason'], scores },
    notes: location === '' ? [] : [{ kind: 'supplier-location', text: location }],
  }
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: assessProposals, name: 'assess', attempt })
  return below(effort, 'Vurdér forslagene', <AssessForm effort={effort} attempt={attempt} />)
}

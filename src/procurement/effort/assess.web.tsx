import type { Hono } from 'hono'
import { formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { AssessForm } from './assess-form.tsx'
import { assessProposals } from './decide.acts.ts'
import { effortsPath } from './effort.view.ts'
import { rowsOf, yes, type Values } from './form-values.ts'
import { back, below, effortFor } from './one-effort.web.tsx'

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

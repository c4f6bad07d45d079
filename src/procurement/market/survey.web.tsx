import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listEnterprises } from '../../registers/index.ts'
import { effortsPath } from '../effort/effort.view.ts'
import { listFrom, yes } from '../effort/form-fields.ts'
import { placedIn, rowsOf } from '../effort/form-values.ts'
import { back, below, effortFor } from '../effort/one-effort.web.tsx'
import { listOpenRegister } from '../open-register/entry.acts.ts'
import { SurveyForm } from './survey-form.tsx'
import { telling } from './survey-rows.ts'
import { surveyMarket } from './survey.acts.ts'

const mostEnterprises = 500

export function surveyPages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/marked`, {
    act: surveyMarket,
    input: (values, c) => ({
      effort: c.req.param('id'),
      ...{ surveys: values['surveys'], how: values['how'] },
      candidates: rowsOf(values, 'candidates', telling).map(({ row }) => ({
        ...{ enterprise: row['enterprise'], knowledge: row['knowledge'], reason: row['reason'] },
        suitable: yes(row['suitable']),
      })),
    }),
    done: back('afdaekket'),
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: surveyMarket, name: 'survey', attempt })
  const { rows } = await visit.do(listEnterprises, { limit: mostEnterprises })
  const { rows: wishing } = await visit.do(listOpenRegister, {})
  return below(
    effort,
    'Afdæk markedet',
    <SurveyForm
      effort={effort}
      enterprises={rows.map((e) => ({ value: e.id, label: e.name }))}
      wishing={wishing}
      taken={listFrom(c.req.query('med'))}
      attempt={placedIn(attempt, 'candidates', telling)}
    />,
  )
}

import type { Hono } from 'hono'
import { formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listEnterprises } from '../../registers/index.ts'
import { listOpenRegister } from '../open-register/entry.acts.ts'
import { effortsPath } from './effort.view.ts'
import { listFrom, placedIn, rowsOf, yes } from './form-values.ts'
import { surveyMarket } from './market.acts.ts'
import { back, below, effortFor } from './one-effort.web.tsx'
import { SurveyForm, telling } from './survey-form.tsx'

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

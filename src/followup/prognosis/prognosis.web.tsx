import type { Hono } from 'hono'
import { Whole, optional } from '../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { forecastLot } from '../run/run.acts.ts'
import { lotName } from '../use/use.view.ts'
import { triedOf } from '../scenario/tried.web.ts'
import { prognosisHref } from './address.ts'
import { ForecastBody } from './body.tsx'
import { forecastAgreement } from './agreement.acts.ts'
import { AgreementBody } from './agreement.tsx'
import { agreementChart, fanChart } from './fan-chart.ts'
import { showForecast } from './prognosis.acts.ts'
import { shownOf } from './shown.ts'

/** `/opfoelgning/:agreement/prognose`: what a lot's use may become, and what it asks for. */
export function prognosisPages(app: Hono<WebEnv>): void {
  app.get(
    '/opfoelgning/:agreement/prognose',
    page((visit, c) => (c.req.query('delaftale') === 'alle' ? wholeView(visit, c) : view(visit, c))),
  )
  app.post(
    '/opfoelgning/:agreement/prognose/regn',
    submitted({
      act: forecastLot,
      input: ({ lot }) => ({ lot }),
      done: (_, { no }, c) =>
        `${prognosisHref({ agreement: c.req.param('agreement') ?? '', lot: Number(no) || null })}#svar`,
      again: view,
    }),
  )
}

async function wholeView(visit: Visit, c: WebContext): Promise<PageView> {
  const told = await visit.do(forecastAgreement, { agreement: c.req.param('agreement') })
  return {
    title: `Prognose: ${told.name}`,
    world: told.world === 'practice' ? 'practice' : 'live',
    crumbs: [
      { href: '/opfoelgning', label: 'Opfølgning' },
      { href: `/opfoelgning/${told.agreement}`, label: told.name },
      { label: 'Prognose' },
    ],
    body: <AgreementBody told={told} chart={await agreementChart(told)} />,
  }
}

const LotNo = optional(Whole('delaftalens nummer', 1, 999))

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const no = LotNo.safeParse(c.req.query('delaftale') ?? attempt?.values['no'])
  const agreement = c.req.param('agreement') ?? ''
  const told = await visit.do(showForecast, { agreement, lot: no.success ? no.data : undefined })
  const shown = shownOf(told)
  const tried = shown === null ? undefined : await triedOf(visit, c, shown)
  const papers = told.world === 'papers'
  return {
    title: told.lot === null ? `Prognose: ${told.name}` : `Prognose: ${lotName(told.lot)}`,
    world: papers ? 'papers' : told.world === 'practice' ? 'practice' : 'live',
    crumbs: [
      { href: papers ? '/opfoelgning?verden=papirer' : '/opfoelgning', label: 'Opfølgning' },
      { href: `/opfoelgning/${told.agreement}`, label: told.name },
      { label: 'Prognose' },
    ],
    ...(shown === null ? {} : { scripts: ['what-if'] }),
    body: (
      <ForecastBody
        told={told}
        shown={shown}
        chart={shown === null ? null : await fanChart(shown)}
        tried={tried}
        visit={visit}
        attempt={attempt}
      />
    ),
  }
}

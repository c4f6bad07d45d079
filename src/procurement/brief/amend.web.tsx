import type { Hono } from 'hono'
import { type Attempt, type PageView, formPage } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { amendEffort } from '../effort/effort.acts.ts'
import { effortsPath } from '../effort/effort.view.ts'
import { listFrom, oereFrom } from '../effort/form-fields.ts'
import type { Values } from '../effort/form-values.ts'
import { back, below, effortFor } from '../effort/one-effort.web.tsx'
import { AmendForm } from './amend-form.tsx'

export function amendPages(app: Hono<WebEnv>): void {
  formPage(app, `${effortsPath}/:id/ret`, {
    act: amendEffort,
    input: (values, c) => ({ ...briefFrom(values), effort: c.req.param('id'), version: values['version'] }),
    done: back('rettet'),
    again: amendView,
  })
}

function briefFrom(values: Values) {
  const { title, targetGroup, description, placeOfPerformance, route, reason } = values
  return {
    ...{ title, targetGroup, description, placeOfPerformance, route, reason },
    areas: listFrom(values['areas']),
    areaEffort: values['areaEffort'] === 'ja',
    amountOere: oereFrom(values['amountOere'], 'amountOere'),
  }
}

async function amendView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const effort = await effortFor(visit, c, { act: amendEffort, name: 'amend', attempt })
  return below(effort, 'Ret beskrivelsen', <AmendForm effort={effort} attempt={attempt} />)
}

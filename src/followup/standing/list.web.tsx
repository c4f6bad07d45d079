import type { Hono } from 'hono'
import { listAgreements } from '../../portfolio/index.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { framed } from '../../platform/web/pages.tsx'
import { visitOf, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { forecastAll } from '../run/run.acts.ts'
import { FollowupBody } from './list.body.tsx'
import { columns } from './list.view.ts'
import { Refreshes } from './refresh.web.ts'
import { listStanding } from './standing.acts.ts'

/** `/opfoelgning`: every lot's ceiling and what is expected of it, from stored runs; `?format=csv` is the same rows as a file. */
export function listPages(app: Hono<WebEnv>): void {
  const refreshes = new Refreshes()
  app.get('/opfoelgning', (c) => list(c, refreshes))
  app.post('/opfoelgning/regn', async (c) => {
    const visit = visitOf(c)
    onlyFor(forecastAll, visit)
    await refreshes.start(visit)
    return c.redirect('/opfoelgning?regnet=1', 303)
  })
}

async function list(c: WebContext, refreshes: Refreshes) {
  const [visit, choice] = [visitOf(c), worldChoice(c)]
  const { rows } = await visit.do(listStanding, { world: choice.world })
  if (c.req.query('format') === 'csv') return csvResponse(c, 'opfoelgning', columns, rows)
  const agreements = (await visit.do(listAgreements, { world: choice.world })).rows
  const others = agreements.filter((a) => !rows.some((r) => r.agreement === a.code))
  const refresh = c.req.query('regnet') === undefined ? undefined : refreshes.of(visit.by.world)
  // While forecasts are made the page looks again by itself, also without a script.
  if (refresh?.running === true) c.header('Refresh', '3')
  const csv = address('/opfoelgning', { format: 'csv', verden: choice.query })
  return framed(c, {
    title: 'Opfølgning',
    world: choice.world,
    wide: true,
    body: <FollowupBody rows={rows} others={others} choice={choice} by={visit.by} refresh={refresh} csv={csv} />,
  })
}

import { Hono } from 'hono'
import { WaitingOut, type Act, type Waiting } from '../platform/index.ts'
import { framed, type PageView } from '../platform/web/pages.tsx'
import * as ui from '../platform/web/ui/index.ts'
import { visitOf, type Suggestion, type WebEnv } from '../platform/web/visit.ts'
import { readingPages } from './readings.web.tsx'
import { tracePages } from './trace/trace.web.tsx'
import { overviewItems, overviewLead } from './overview.view.ts'

export function pages(overview: Act): Hono<WebEnv> {
  const routes = new Hono<WebEnv>().get('/overblik', async (c) => {
    const visit = visitOf(c)
    if (visit.by.role === 'public') return c.redirect('/', 303)
    const { rows } = WaitingOut.parse(await visit.do(overview, {}))
    return framed(c, overviewView(rows, visit.today, rows.length === 0 ? await visit.suggestion?.() : undefined))
  })
  readingPages(routes)
  tracePages(routes)
  return routes
}

/** What waits for me, by consequence and date; when nothing does, the demo's person is offered something to try. */
export function overviewView(rows: readonly Waiting[], today: string, suggestion?: Suggestion): PageView {
  const body =
    rows.length === 0 ? (
      <>
        <ui.Heading title="Mit overblik" lead="Intet venter på dig." />
        <ui.Empty title="Du er ajour." icon="check">
          Her står det, der venter på dig: det, hvor et menneske venter, først.
          {suggestion === undefined ? null : (
            <>
              <br />
              Prøv: <a href={suggestion.path}>{suggestion.job}</a>
            </>
          )}
        </ui.Empty>
      </>
    ) : (
      <>
        <ui.Heading title="Mit overblik" lead={overviewLead(rows, today)} />
        <ui.Waiting items={overviewItems(rows, today)} label="Venter på dig" />
      </>
    )
  return { title: 'Mit overblik', body }
}

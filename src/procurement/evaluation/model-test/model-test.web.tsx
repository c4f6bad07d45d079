import type { Hono } from 'hono'
import type { World } from '../../../platform/index.ts'
import { renderChart } from '../../../platform/web/chart.ts'
import { page, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import { issuesOf, tell } from '../../../platform/tell.ts'
import type { Visit, WebContext, WebEnv } from '../../../platform/web/visit.ts'
import { factsFrom } from '../../tender/content.ts'
import { crumbsTo } from '../../tender/crumbs.ts'
import { showTender } from '../../tender/tender.acts.ts'
import { competitionFrom, fieldIn, firstValues, type Values } from './made-up.ts'
import { testModel } from './model-test.acts.ts'
import { ModelTestBody, type Tried } from './model-test.body.tsx'
import { spreadPicture, spreadSize } from './spread-picture.ts'

/** The tender's model tried with made-up bids: asked in the address, so that a trial can be sent to a colleague. */
export function modelTestPages(app: Hono<WebEnv>): void {
  app.get(
    '/udbud/:id/modeltest',
    page((visit, c) => view(visit, c)),
  )
}

async function view(visit: Visit, c: WebContext): Promise<PageView> {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const facts = factsFrom(tender.content)
  const asked = c.req.query()
  const lot = Number(asked['lot'] ?? facts.lots[0]?.no ?? 1)
  const values = asked['proev'] === undefined ? firstValues(facts, lot) : asked
  const { tried, attempt } =
    facts.scale && facts.criteria.length > 0
      ? await trial(visit, values, () => competitionFrom(facts, tender.content, values, lot))
      : { tried: undefined, attempt: undefined }
  const picture = tried ? await pictureOf(tried) : null
  return {
    title: `Modeltest: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Modeltest'),
    body: <ModelTestBody {...{ facts, title: tender.title, values, lot, tried, attempt, picture }} />,
  }
}

/** The answer, or what is to be mended in the form. */
async function trial(
  visit: Visit,
  values: Values,
  made: () => ReturnType<typeof competitionFrom>,
): Promise<{ tried?: Tried; attempt?: Attempt }> {
  let rows: string[] = []
  try {
    const input = made()
    rows = input.bids.map((b) => b.id)
    return { tried: await visit.do(testModel, input) }
  } catch (error) {
    const refusal = tell(error)
    if (!refusal) throw error
    const named = issuesOf(refusal).map((i) => ({
      name: i.field.startsWith('bids.') ? fieldIn(i.field, rows) : i.field,
      message: i.message,
    }))
    return { attempt: { values, refusal, errors: named.length ? named : [{ message: refusal.message }] } }
  }
}

async function pictureOf(tried: Tried): Promise<string | null> {
  const option = spreadPicture(tried)
  const frame = {
    id: 'modeltest',
    title: 'Point i alt',
    desc: 'Hvert opdigtet tilbuds point for kvalitet og for pris.',
  }
  return option && renderChart(option, { ...frame, ...spreadSize })
}

import type { Hono } from 'hono'
import { mayDo, type World } from '../../../platform/index.ts'
import { renderChart } from '../../../platform/web/chart.ts'
import { page, submitted, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../../platform/web/visit.ts'
import { lockAdmissibility } from '../admissible/admissible.acts.ts'
import { modelTestPages } from '../model-test/model-test.web.tsx'
import { runEvaluation } from '../result/run.acts.ts'
import { lockQuality } from '../scores/consensus.acts.ts'
import { showEvaluation } from '../show/show.acts.ts'
import { assignEvaluator, declareInterests, releaseEvaluator } from '../team/team.acts.ts'
import { decisionPages } from './decision.web.tsx'
import { EvaluationBody } from './evaluation.body.tsx'
import { evaluationHref, type View } from './evaluation.view.ts'
import { judgePages } from './judge.web.tsx'
import { linesPicture, linesSize } from './lines-picture.ts'
import { crumbsOf, tenderIn } from './page-parts.ts'
import { roomsPicture, roomsSize } from './rooms-picture.ts'
import { priceSentence, type Pictures } from './safety.tsx'
import { scoringPages } from './scoring.web.tsx'

export function evaluationPages(app: Hono<WebEnv>): void {
  app.get(
    '/udbud/:id/evaluering',
    page((visit, c) => view(visit, c)),
  )
  const ofTender = (_: Record<string, string>, c: WebContext) => ({ tender: tenderIn(c) })
  const at = (rest: string) => `/udbud/:id/evaluering/${rest}`
  app.post(
    at('udpeg'),
    submitted({
      act: assignEvaluator,
      input: ({ evaluator }, c) => ({ tender: tenderIn(c), evaluator }),
      ...{ done: back('udpeget'), again: view },
    }),
  )
  app.post(
    at('frigoer'),
    submitted({
      act: releaseEvaluator,
      input: ({ evaluator, reason }, c) => ({ tender: tenderIn(c), evaluator, reason }),
      ...{ done: back('frigjort'), again: view },
    }),
  )
  app.post(
    at('habil'),
    submitted({
      act: declareInterests,
      input: ({ conflict, words }, c) => ({ tender: tenderIn(c), conflict, words }),
      ...{ done: back('habil'), again: view },
    }),
  )
  app.post(
    at('laas-antagelige'),
    submitted({ act: lockAdmissibility, input: ofTender, done: back('antagelige'), again: view }),
  )
  app.post(at('laas-kvalitet'), submitted({ act: lockQuality, input: ofTender, done: back('kvalitet'), again: view }))
  app.post(at('regn'), submitted({ act: runEvaluation, input: ofTender, done: back('regnet'), again: view }))
  judgePages(app)
  decisionPages(app)
  scoringPages(app)
  modelTestPages(app)
}

const back =
  (done: string) =>
  (_out: unknown, _values: unknown, c: WebContext): string =>
    evaluationHref(tenderIn(c), `?gjort=${done}`)

const doneWords: Readonly<Record<string, string>> = {
  udpeget: 'Bedømmeren er udpeget.',
  frigjort: 'Bedømmeren er frigjort. Der ventes ikke længere på pointene.',
  habil: 'Dit svar er gemt.',
  antagelige: 'Det er låst, hvilke tilbud der er antagelige. Bedømmerne kan give point.',
  afgjort: 'Afgørelsen er gemt.',
  enighed: 'De fælles point er gemt.',
  kvalitet: 'Kvaliteten er låst. Priserne kan åbnes.',
  'uden-pris': 'Tilbuddet er lagt til side på delaftalen.',
  regnet: 'Evalueringen er regnet ud.',
  lod: 'Lodtrækningen er skrevet.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const shown = await visit.do(showEvaluation, { tender: tenderIn(c) })
  const own = shown.world === visit.by.world
  const mine = shown.evaluators.some((e) => e.person === visit.by.id && e.released === null)
  const chair = own && mayDo(lockQuality, visit.by)
  const props = { view: shown, attempt, done: doneWords[c.req.query('gjort') ?? ''], chair }
  return {
    title: `Evaluering: ${shown.title}`,
    world: shown.world as World,
    wide: true,
    crumbs: crumbsOf(shown),
    body: <EvaluationBody {...props} takesPart={chair || mine} pictures={await picturesOf(shown)} />,
  }
}

async function picturesOf(shown: View): Promise<Map<number, Pictures>> {
  const pictures = new Map<number, Pictures>()
  for (const result of shown.results) {
    const [price, scores] = [linesPicture(shown, result), roomsPicture(shown, result)]
    const prices = {
      id: `vaegt-${result.lot}`,
      title: 'Hvis prisen vejede mere eller mindre',
      desc: priceSentence(result),
    }
    const desc = 'Hvert enkelt point på skalaen, og hvor vinderne ville skifte. Tallene står i tabellen under billedet.'
    const rooms = { id: `point-${result.lot}`, title: 'Hvis et enkelt point var et andet', desc }
    pictures.set(result.lot, {
      price: price && (await renderChart(price, { ...prices, ...linesSize })),
      scores: scores && (await renderChart(scores, { ...rooms, ...roomsSize(result) })),
    })
  }
  return pictures
}

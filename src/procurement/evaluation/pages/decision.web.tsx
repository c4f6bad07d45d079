import type { Hono } from 'hono'
import type { World } from '../../../platform/index.ts'
import { onlyFor } from '../../../platform/web/only-for.ts'
import { Errors, fieldOf, formPage, FormKey, type Attempt, type PageView } from '../../../platform/web/pages.tsx'
import { Heading, Select, SubmitButton, TextArea, TextField } from '../../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../../platform/web/visit.ts'
import { recordDraw, setAsideUnpriced } from '../result/run.acts.ts'
import { agreePoints } from '../scores/consensus.acts.ts'
import { showEvaluation } from '../show/show.acts.ts'
import * as v from './evaluation.view.ts'
import { crumbsOf, tenderIn } from './page-parts.ts'
import { PointsForm, scoresFrom } from './points-form.tsx'
import { AloneList } from './reasons.tsx'

/** The chair's decisions that need words: points agreed on, a bid without a price, lots drawn. */
export function decisionPages(app: Hono<WebEnv>): void {
  const placeIn = (c: WebContext) => ({ tender: tenderIn(c), lot: c.req.param('lot'), bid: c.req.param('bid') })
  formPage(app, '/udbud/:id/evaluering/enighed/:lot/:bid', {
    act: agreePoints,
    input: (values, c) => ({ ...placeIn(c), scores: scoresFrom(values) }),
    done: ({ tender }) => v.evaluationHref(tender, '?gjort=enighed'),
    again: agreeView,
  })
  formPage(app, '/udbud/:id/evaluering/uden-pris/:lot/:bid', {
    act: setAsideUnpriced,
    input: ({ reason }, c) => ({ ...placeIn(c), reason }),
    done: ({ tender }) => v.evaluationHref(tender, '?gjort=uden-pris'),
    again: unpricedView,
  })
  formPage(app, '/udbud/:id/evaluering/lod/:lot', {
    act: recordDraw,
    input: ({ how, witness, ...values }, c) => ({
      ...{ tender: tenderIn(c), lot: c.req.param('lot'), how, witness },
      bids: orderIn(values),
    }),
    done: ({ tender }) => v.evaluationHref(tender, '?gjort=lod'),
    again: drawView,
  })
}

/** The order the lots were drawn in, as the form's fields say it. */
function orderIn(values: Record<string, string>): string[] {
  const order = []
  for (let i = 0; values[`bids.${i}`] !== undefined; i++) order.push(values[`bids.${i}`] ?? '')
  return order
}

async function agreeView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(agreePoints, visit)
  const view = await visit.do(showEvaluation, { tender: tenderIn(c) })
  const [lot, bid] = [Number(c.req.param('lot')), c.req.param('bid') ?? '']
  const agreed = view.agreed.filter((g) => g.lot === lot && g.bid === bid)
  const title = `Fælles point til ${v.nameOf(view, bid)}`
  const lead =
    'Skriv de point, bedømmerne er blevet enige om, og hvorfor. Begrundelsen kommer med i brevet til tilbudsgiverne.'
  return {
    ...framed(view, title),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading kicker={`Delaftale ${lot}`} title={title} lead={lead} />
        <PointsForm
          {...{ view, attempt, submit: 'Gem de fælles point', reasonLabel: 'Den fælles begrundelse' }}
          before={new Map(agreed.map((g) => [g.criterion, g]))}
          shown={(id) => {
            const criterion = view.criteria.find((k) => k.id === id)
            return criterion ? <AloneList {...{ view, lot, bid, criterion }} /> : null
          }}
        />
      </>
    ),
  }
}

async function unpricedView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(setAsideUnpriced, visit)
  const view = await visit.do(showEvaluation, { tender: tenderIn(c) })
  const name = v.nameOf(view, c.req.param('bid') ?? '')
  const title = `Læg tilbuddet fra ${name} til side`
  return {
    ...framed(view, title),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading kicker={`Delaftale ${c.req.param('lot')}`} title={title} />
        <p>
          Tilbuddet har ingen læselig pris på delaftalen. Lægges det til side, deltager det ikke, og det kan ikke
          fortrydes.
        </p>
        <form method="post">
          <FormKey />
          <TextArea {...fieldOf(attempt, 'reason')} label="Begrundelse" rows={4} maxlength={4000} />
          <SubmitButton>Læg tilbuddet til side</SubmitButton>
        </form>
      </>
    ),
  }
}

async function drawView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(recordDraw, visit)
  const view = await visit.do(showEvaluation, { tender: tenderIn(c) })
  const lot = Number(c.req.param('lot'))
  const tied = view.results.find((r) => r.lot === lot)?.unresolvedTie ?? []
  const choices = tied.map((id) => ({ value: id, label: v.nameOf(view, id) }))
  return {
    ...framed(view, `Lodtrækning på delaftale ${lot}`),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker={view.title}
          title={`Lodtrækning på delaftale ${lot}`}
          lead="Programmet trækker ikke lod. Træk lod med et vidne, og skriv her, hvad der skete."
        />
        <form method="post">
          <FormKey />
          {tied.map((_, i) => (
            <Select
              {...fieldOf(attempt, `bids.${i}`)}
              label={`Trukket som nr. ${i + 1}`}
              empty="Vælg"
              choices={choices}
            />
          ))}
          <TextArea {...fieldOf(attempt, 'how')} label="Hvordan blev der trukket lod?" rows={2} maxlength={1000} />
          <TextField {...fieldOf(attempt, 'witness')} label="Hvem var vidne?" />
          <SubmitButton>Gem lodtrækningen</SubmitButton>
        </form>
      </>
    ),
  }
}

function framed(view: v.View, title: string) {
  return { title, world: view.world as World, crumbs: crumbsOf(view, title) }
}

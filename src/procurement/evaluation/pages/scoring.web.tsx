import type { Hono } from 'hono'
import type { World } from '../../../platform/index.ts'
import { onlyFor } from '../../../platform/web/only-for.ts'
import {
  Errors,
  formPage,
  FormKey,
  page,
  submitted,
  type Attempt,
  type PageView,
} from '../../../platform/web/pages.tsx'
import { Heading, Notice, State, SubmitButton } from '../../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../../platform/web/visit.ts'
import { giveScores, submitScores } from '../scores/scores.acts.ts'
import { readBid, showEvaluation } from '../show/show.acts.ts'
import { declareInterests } from '../team/team.acts.ts'
import { Answer } from './answer.tsx'
import { crumbsOf, tenderIn } from './page-parts.ts'
import * as v from './evaluation.view.ts'
import { PointsForm, scoresFrom } from './points-form.tsx'
import { DeclareForm } from './declare-form.tsx'

/** The evaluator's own pages: declare, give points bid by bid, hand in. */
export function scoringPages(app: Hono<WebEnv>): void {
  app.get(
    '/udbud/:id/bedoemmelse',
    page((visit, c) => listView(visit, c)),
  )
  app.post(
    '/udbud/:id/bedoemmelse/habil',
    submitted({
      act: declareInterests,
      input: ({ conflict, words }, c) => ({ tender: tenderIn(c), conflict, words }),
      done: ({ tender }) => v.scoringHref(tender, '?gjort=habil'),
      again: listView,
    }),
  )
  app.post(
    '/udbud/:id/bedoemmelse/aflever',
    submitted({
      act: submitScores,
      input: (_, c) => ({ tender: tenderIn(c) }),
      done: ({ tender }) => v.scoringHref(tender, '?gjort=afleveret'),
      again: listView,
    }),
  )
  formPage(app, '/udbud/:id/bedoemmelse/:lot/:bid', {
    act: giveScores,
    input: (values, c) => ({
      tender: tenderIn(c),
      lot: c.req.param('lot'),
      bid: c.req.param('bid'),
      scores: scoresFrom(values),
    }),
    done: ({ tender }) => v.scoringHref(tender, '?gjort=point'),
    again: bidView,
  })
}

const doneWords: Readonly<Record<string, string>> = {
  habil: 'Dit svar er gemt.',
  point: 'Dine point er gemt. De kan rettes, indtil du afleverer.',
  afleveret: 'Dine point er afleveret. De kan ikke ændres mere.',
}

async function listView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(giveScores, visit)
  const view = await visit.do(showEvaluation, { tender: tenderIn(c) })
  const done = doneWords[c.req.query('gjort') ?? '']
  return {
    title: `Dine point: ${view.title}`,
    world: view.world as World,
    crumbs: crumbsOf(view, 'Dine point'),
    body: (
      <>
        <Errors attempt={attempt} />
        {done === undefined || attempt ? null : <Notice kind="success" live heading={done} />}
        <Heading
          kicker={view.title}
          title="Dine point"
          lead="Du giver point alene. Ingen ser dem, før alle bedømmere har afleveret, og du ser ikke andres."
        />
        <ListBody view={view} attempt={attempt} mine={visit.by.id} />
      </>
    ),
  }
}

function ListBody({ view, attempt, mine }: { view: v.View; attempt: Attempt | undefined; mine: string }) {
  if (!view.evaluators.some((e) => e.person === mine && e.released === null))
    return <Notice kind="info" heading="Du er ikke udpeget som bedømmer i udbuddet" />
  if (view.you.conflict === null)
    return <DeclareForm view={view} attempt={attempt} action={v.scoringHref(view.tender, '/habil')} />
  if (view.you.conflict)
    return (
      <Notice kind="info" heading="Du deltager ikke">
        Du har oplyst en interessekonflikt. Du kan derfor ikke læse tilbuddene.
      </Notice>
    )
  if (view.stage !== 'scoring' || view.you.submitted)
    return (
      <p>
        {view.you.submitted ? 'Du har afleveret dine point.' : v.stageWords[view.stage].lead}{' '}
        <a href={v.evaluationHref(view.tender)}>Se, hvor langt evalueringen er</a>
      </p>
    )
  return <Bids view={view} mine={mine} />
}

function Bids({ view, mine }: { view: v.View; mine: string }) {
  const criteria = v.pointCriteriaOf(view).length
  const given = (lot: number, bid: string) =>
    view.scores.filter((s) => s.person === mine && s.lot === lot && s.bid === bid).length
  const places = view.admissibility.filter((a) => a.admissible).toSorted((a, b) => a.lot - b.lot)
  return (
    <>
      <h2>Tilbud, du skal give point</h2>
      <ul>
        {places.map(({ lot, bid }) => (
          <li>
            <a href={v.scoringHref(view.tender, `/${lot}/${bid}`)}>
              {v.nameOf(view, bid)}, delaftale {lot}
            </a>{' '}
            <State tone={given(lot, bid) === criteria ? 'good' : 'waiting'}>
              {given(lot, bid)} af {criteria} kriterier
            </State>
          </li>
        ))}
      </ul>
      <h2>Aflever</h2>
      <p>Når du har afleveret, kan dine point ikke ændres. Når alle har afleveret, kan bedømmerne se hinandens.</p>
      <form method="post" action={v.scoringHref(view.tender, '/aflever')}>
        <FormKey />
        <SubmitButton>Aflever mine point</SubmitButton>
      </form>
    </>
  )
}

async function bidView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(giveScores, visit)
  const view = await visit.do(showEvaluation, { tender: tenderIn(c) })
  const { name, answers, bid } = await visit.do(readBid, { tender: view.tender, bid: c.req.param('bid') })
  const lot = Number(c.req.param('lot'))
  const own = view.scores.filter((s) => s.person === visit.by.id && s.lot === lot && s.bid === bid)
  return {
    title: `Point til ${name}`,
    world: view.world as World,
    crumbs: crumbsOf(view, `Point til ${name}`),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading kicker={`Delaftale ${lot}`} title={`Point til ${name}`} />
        <PointsForm
          {...{ view, attempt, submit: 'Gem mine point', reasonLabel: 'Hvorfor?' }}
          before={new Map(own.map((s) => [s.criterion, s]))}
          shown={(criterion) => <Answer text={answers.find((a) => a.lot === lot && a.criterion === criterion)?.text} />}
        />
      </>
    ),
  }
}

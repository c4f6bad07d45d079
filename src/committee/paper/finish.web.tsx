import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { Errors, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Facts, Heading, Hidden, Notice, SubmitButton } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { mustBeAllowed } from './may.ts'
import { finishPaper, showPaper } from './paper.acts.ts'
import { lotView, meetingWords, type PaperShown } from './paper.view.ts'
import { worldOfPaper } from './paper.web.tsx'

/** An irrevocable act has a page that says what will happen, to whom, and what cannot be undone. */
export function finishPage(app: Hono<WebEnv>): void {
  app.get(
    '/udvalg/:id/faerdig',
    page((visit, c) => view(visit, c)),
  )
  app.post(
    '/udvalg/:id/faerdig',
    submitted({
      act: finishPaper,
      input: (values, c) => ({ paper: c.req.param('id'), version: values['version'] }),
      done: (_out, _values, c) => `/udvalg/${c.req.param('id')}?gjort=faerdig`,
      again: view,
    }),
  )
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(finishPaper, visit.by)
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  if (paper.finishedOn !== null)
    throw new Refusal('conflict', 'Papiret er gjort færdigt og kan ikke ændres. Begynd et nyt.', { rule: 'FROZEN' })
  return {
    title: 'Gør papiret færdigt',
    world: worldOfPaper(paper),
    crumbs: [
      { href: '/udvalg', label: 'Udvalg' },
      { href: `/udvalg/${paper.id}`, label: paper.title },
      { label: 'Gør færdigt' },
    ],
    body: <FinishBody paper={paper} attempt={attempt} today={visit.today} />,
  }
}

export function FinishBody({
  paper,
  attempt,
  today,
}: {
  paper: PaperShown
  attempt: Attempt | undefined
  today: string
}) {
  const lots = paper.content.lots.map((lot) => lotView(lot, { money: true, hours: true }))
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={paper.title}
        title="Gør papiret færdigt"
        lead="Når papiret er færdigt, kan hverken tal eller tekst ændres."
      />
      <Facts
        items={[
          {
            label: 'Hvad sker der?',
            value: `Alle tal fryses, som de står nu, med datoen ${formatDay(today)}. Rækkerne bag hvert tal kan stadig ses, som de er i dag.`,
          },
          {
            label: 'Hvem får det?',
            value: `${paper.committeeName}. ${meetingWords(paper.meetingDay)}. Enhver kan læse papiret på nettet fra nu af.`,
          },
          {
            label: 'Hvad kan ikke gøres om?',
            value: 'Papiret kan ikke rettes, trækkes tilbage eller slettes. Er der en fejl, skrives et nyt papir.',
          },
        ]}
      />
      <h2>Tallene, der fryses</h2>
      <Facts compact items={lots.map((lot) => ({ label: lot.heading, value: lot.sentence }))} />
      {paper.meetingDay === null ? (
        <Notice kind="info">
          Papiret har ingen mødedag. Vil du sætte den, så <a href={`/udvalg/${paper.id}/ret`}>ret teksten</a> først.
        </Notice>
      ) : null}
      <form method="post" action={`/udvalg/${paper.id}/faerdig`}>
        <FormKey />
        <Hidden name="version" value={paper.version} />
        <div class="form-acts">
          <SubmitButton>Frys tallene, og gør færdigt</SubmitButton>
          <a href={`/udvalg/${paper.id}`}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

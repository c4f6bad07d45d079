import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import type { Finding } from '../../platform/documents/personal.ts'
import { type Attempt, Errors, FormKey, type PageView, formPage } from '../../platform/web/pages.tsx'
import { Facts, Heading, Hidden, Notice, SubmitButton } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { finishPaper } from './finish.acts.ts'
import { checkPaper } from './publish.acts.ts'
import { lotHeading, lotSentence } from './live/agreement-use.view.ts'
import { mustBeAllowed } from './may.ts'
import { meetingWords, type PaperShown } from './paper.view.ts'
import { crumbsOf, worldOfPaper } from './world.ts'
import { mustBeDraft } from './row.ts'
import { showPaper } from './show.acts.ts'

/** An irrevocable act has a page that says what will happen, to whom, and what cannot be undone. */
export function finishPage(app: Hono<WebEnv>): void {
  formPage(app, '/udvalg/:id/faerdig', {
    act: finishPaper,
    input: (values, c) => ({ paper: c.req.param('id'), version: values['version'] }),
    done: (_out, _values, c) => `/udvalg/${c.req.param('id')}?gjort=faerdig`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(finishPaper, visit.by)
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  mustBeDraft({ finished_on: paper.finishedOn })
  const { findings } = await visit.do(checkPaper, { paper: paper.id })
  return {
    title: 'Gør papiret færdigt',
    world: worldOfPaper(paper),
    crumbs: crumbsOf(paper, 'Gør færdigt'),
    body: <FinishBody paper={paper} findings={findings} attempt={attempt} today={visit.today} />,
  }
}

export interface FinishProps {
  paper: PaperShown
  findings: readonly Finding[]
  attempt: Attempt | undefined
  today: string
}

export function FinishBody({ paper, findings, attempt, today }: FinishProps) {
  const lots = paper.content.lots
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
            value: `${paper.committeeName}. ${meetingWords(paper.meetingDay)}. Kun medarbejdere kan læse det, til det offentliggøres.`,
          },
          {
            label: 'Hvad kan ikke gøres om?',
            value: 'Papiret kan ikke rettes, trækkes tilbage eller slettes. Er der en fejl, skrives et nyt papir.',
          },
        ]}
      />
      <Warnings paper={paper} findings={findings} />
      {lots.length === 0 ? null : (
        <>
          <h2>Tallene, der fryses</h2>
          <Facts compact items={lots.map((lot) => ({ label: lotHeading(lot), value: lotSentence(lot) }))} />
        </>
      )}
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

function Warnings({ paper, findings }: { paper: PaperShown; findings: readonly Finding[] }) {
  const open = paper.differing.filter((d) => d.reason === null)
  return (
    <>
      {open.length === 0 ? null : (
        <Notice kind="warning" heading="Tekst og tal er ikke ens">
          {open.map((d) => `${d.label}: teksten skriver “${d.own}”, tallet er “${d.live}”.`).join(' ')}{' '}
          <a href={`/udvalg/${paper.id}`}>Vælg, hvad der skal stå</a>, før papiret gøres færdigt.
        </Notice>
      )}
      {findings.length === 0 ? null : (
        <Notice kind="warning" heading="Det vil standse offentliggørelsen">
          <FindingList findings={findings} /> <a href={`/udvalg/${paper.id}/ret`}>Ret papiret</a> nu: når det er
          færdigt, kan teksten ikke ændres.
        </Notice>
      )}
      {paper.meetingDay === null ? (
        <Notice kind="info">
          Papiret har ingen mødedag. Vil du sætte den, så <a href={`/udvalg/${paper.id}/ret`}>ret papiret</a> først.
        </Notice>
      ) : null}
    </>
  )
}

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map((f) => (
        <li>
          {f.where}: <strong>{f.quote}</strong>. {f.says}
        </li>
      ))}
    </ul>
  )
}

import type { Hono } from 'hono'
import { mayDo, type World } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Empty, Heading, Hidden, Notice, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { crumbsTo } from '../tender/crumbs.ts'
import { showTender } from '../tender/tender.acts.ts'
import { instantWords, tenderHref } from '../tender/tender.view.ts'
import { answerQuestion, askQuestion, listQuestions } from './question.acts.ts'

export function questionPages(app: Hono<WebEnv>): void {
  app.get(
    '/udbud/:id/spoergsmaal',
    page((visit, c) => view(visit, c)),
  )
  const back = (done: string) => (_o: unknown, _v: unknown, c: WebContext) =>
    tenderHref(c.req.param('id') ?? '', `/spoergsmaal?gjort=${done}`)
  app.post(
    '/udbud/:id/spoergsmaal',
    submitted({
      act: askQuestion,
      input: ({ question }, c) => ({ tender: c.req.param('id'), question }),
      done: back('spurgt'),
      again: view,
    }),
  )
  app.post(
    '/udbud/:id/spoergsmaal/svar',
    submitted({
      act: answerQuestion,
      input: ({ question, shownAs, answer }) => ({ question, shownAs, answer }),
      done: back('svaret'),
      again: view,
    }),
  )
}

const doneWords: Readonly<Record<string, string>> = {
  spurgt: 'Spørgsmålet er sendt. Svaret kommer her, og alle kan læse det.',
  svaret: 'Svaret er givet til alle.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const tender = await visit.do(showTender, { tender: c.req.param('id') })
  const { rows } = await visit.do(listQuestions, { tender: tender.id })
  const own = tender.world === visit.by.world
  const done = doneWords[c.req.query('gjort') ?? '']
  return {
    title: `Spørgsmål og svar: ${tender.title}`,
    world: tender.world as World,
    crumbs: crumbsTo(tender, 'Spørgsmål og svar'),
    body: (
      <>
        <Errors attempt={attempt} />
        {done === undefined || attempt ? null : <Notice kind="success" live heading={done} />}
        <Heading
          kicker={tender.title}
          title="Spørgsmål og svar"
          lead="Alle tilbudsgivere får de samme svar. Ingen ser, hvem der har spurgt."
        />
        {rows.length === 0 ? <Empty title="Der er ikke stillet spørgsmål endnu." /> : null}
        {rows.map((q) =>
          q.answer === null ? (
            <Open {...{ attempt, q, href: tenderHref(tender.id), mayAnswer: own && mayDo(answerQuestion, visit.by) }} />
          ) : (
            <section class="question">
              <h2>{q.question}</h2>
              <p>{q.answer}</p>
              {q.answeredAt === null ? null : <p class="soft">Besvaret {instantWords(q.answeredAt)}</p>}
            </section>
          ),
        )}
        {own && tender.phase === 'open' && mayDo(askQuestion, visit.by) ? <Ask attempt={attempt} /> : null}
      </>
    ),
  }
}

interface OpenProps {
  q: { id: string; question: string; askedAt: string | null }
  href: string
  mayAnswer: boolean
  attempt: Attempt | undefined
}

function Open({ q, href, mayAnswer, attempt }: OpenProps) {
  const own = attempt?.values['question'] === q.id ? attempt : undefined
  return (
    <section class="question">
      <h2>{q.question}</h2>
      <p class="soft">
        {q.askedAt === null ? 'Venter på svar' : `Stillet ${instantWords(q.askedAt)}. Venter på svar.`}
      </p>
      {mayAnswer ? (
        <form method="post" action={`${href}/spoergsmaal/svar`}>
          <FormKey />
          <Hidden name="question" value={q.id} />
          <TextArea
            {...fieldOf(own, 'shownAs', q.question)}
            id={`vist-${q.id}`}
            label="Spørgsmålet, som alle læser det"
            hint="Fjern det, der fortæller, hvem der har spurgt."
            rows={3}
          />
          <TextArea {...fieldOf(own, 'answer')} id={`svar-${q.id}`} label="Svaret" rows={4} />
          <SubmitButton>Giv svaret til alle</SubmitButton>
        </form>
      ) : null}
    </section>
  )
}

function Ask({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <form method="post">
      <FormKey />
      <TextArea
        {...fieldOf(attempt, 'question')}
        label="Hvad vil du spørge om?"
        hint="Skriv ikke, hvem I er. Spørgsmålet bliver læst af alle, når det er besvaret."
        rows={4}
      />
      <SubmitButton>Send spørgsmålet</SubmitButton>
    </form>
  )
}

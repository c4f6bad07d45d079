import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { mayDo } from '../../platform/index.ts'
import { httpStatus, issuesOf, tell } from '../../platform/tell.ts'
import { framed, page, submitted, Errors, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, Notice } from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { listNeeds } from '../../needs/index.ts'
import { listEnterprises } from '../../registers/index.ts'
import { AnswerParts, routeMeanings } from './answer.tsx'
import { decideRoute, relatedPurchases, showRoute } from './decide.acts.ts'
import { answersOf, atRows, inputFrom, type Answers } from './form.ts'
import { Questions } from './questions.tsx'
import { route } from './route.acts.ts'
import { SaveForm } from './save-form.tsx'
import { routeNames } from './words.ts'

const crumbs = [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Lovlig vej' }]

/** `/indkoeb/vej`: the questions; `/indkoeb/vej/svar`: the answer, and the form that makes it a decision. */
export function routePages(app: Hono<WebEnv>): void {
  app.get(
    '/indkoeb/vej',
    page(async (visit, c) => questionsView(await begunFrom(visit, c))),
  )
  app.get('/indkoeb/vej/svar', answered)
  app.post(
    '/indkoeb/vej/svar',
    submitted({
      act: decideRoute,
      input: decisionFrom,
      done: ({ route: id }) => `/indkoeb/vej/${encodeURIComponent(id)}?gjort=gemt`,
      again: async (visit, _c, attempt) => answerView(visit, attempt.values, attempt),
    }),
  )
}

/** Answers of a decision that is assessed anew, or what the address says. */
async function begunFrom(visit: Visit, c: WebContext): Promise<Answers> {
  const follows = c.req.query('follows')
  if (follows === undefined) return c.req.query()
  const former = await visit.do(showRoute, { route: follows })
  return {
    ...answersOf(former.asked, former.answer.lines),
    follows,
    ...(former.need === null ? {} : { need: former.need }),
  }
}

function questionsView(answers: Answers, attempt?: Attempt): PageView {
  const body = <Questions answers={answers} attempt={attempt} />
  return attempt === undefined
    ? { title: 'Lovlig vej', crumbs, body }
    : { title: 'Lovlig vej', crumbs, body, errorTitle: true, status: httpStatus[attempt.refusal.code] as 422 }
}

/** What cannot be read is asked again, with the answers kept. */
async function answered(c: WebContext): Promise<Response> {
  const [visit, answers] = [visitOf(c), c.req.query()]
  if (answers['linjer'] !== undefined) return framed(c, questionsView(answers))
  try {
    return await framed(c, await answerView(visit, answers))
  } catch (error) {
    const refusal = tell(error)
    if (refusal?.code !== 'invalid') throw error
    const errors = issuesOf(refusal).map((i) => ({ name: i.field, message: i.message }))
    return framed(c, questionsView(answers, { values: answers, errors: atRows(answers, errors), refusal }))
  }
}

async function answerView(visit: Visit, answers: Answers, attempt?: Attempt): Promise<PageView> {
  const answer = await visit.do(route, inputFrom(answers))
  const [least = 'eu-tender'] = answer.routes
  const again = new URLSearchParams(
    Object.entries(answers).filter(([name]) => !/^(_key|reasons|crossBorder)/.test(name)),
  )
  return {
    title: routeNames[least],
    crumbs: [crumbs[0], { href: '/indkoeb/vej', label: 'Lovlig vej' }, { label: 'Svaret' }].filter(
      (x) => x !== undefined,
    ),
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker="Den mindst krævende lovlige vej"
          title={routeNames[least]}
          lead={routeMeanings[least]}
          actions={
            <a class="button button-secondary" href={`/indkoeb/vej?${again.toString()}`}>
              Ret svarene
            </a>
          }
        />
        <p>En mere krævende vej er altid tilladt.</p>
        <AnswerParts answer={answer} />
        {await together(visit, answers)}
        {mayDo(decideRoute, visit.by) ? await saving(visit, { answers, answer, attempt }) : null}
      </>
    ),
  }
}

/** What was bought for the same need near in time: is it one purchase? */
async function together(visit: Visit, { need, publicationDate }: Answers) {
  if (!need) return null
  const { rows } = await visit.do(relatedPurchases, { need, on: publicationDate })
  if (rows.length === 0) return null
  return (
    <Notice kind="warning" heading="Hører købet sammen med andre?">
      Af samme behov: {rows.map((r) => `${r.title}, ${formatDay(r.on)}`).join('; ')}. Et køb må ikke deles for at komme
      under tærskelværdien.
    </Notice>
  )
}

async function saving(visit: Visit, of: Pick<Parameters<typeof SaveForm>[0], 'answers' | 'answer' | 'attempt'>) {
  const needs = (await visit.do(listNeeds, {})).rows
  const suppliers = (await visit.do(listEnterprises, {})).rows
  return (
    <>
      <h2>Gem afgørelsen</h2>
      <p>
        Afgørelsen gemmes med dine begrundelser og de lovrækker, den hviler på. Den ændres ikke bagefter, men kan
        vurderes igen.
      </p>
      <SaveForm {...of} needs={needs} suppliers={suppliers} />
    </>
  )
}

/** The two forms' fields as the act takes them. */
function decisionFrom(values: Record<string, string>) {
  const { title, chosen, chosenReason, need, supplier, whyExternal, follows } = values
  return {
    ...inputFrom(values),
    ...{ title, chosen, chosenReason, need, supplier, whyExternal, follows },
    reasons: below(values, 'reasons.'),
    crossBorder: below(values, 'crossBorder.'),
  }
}

function below(values: Record<string, string>, prefix: string): Record<string, string> {
  const own = Object.entries(values).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]))
}

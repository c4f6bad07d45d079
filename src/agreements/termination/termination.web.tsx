import type { Hono } from 'hono'
import { addDays, formatDay } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice, State, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { decisionFacts, Ways } from '../decision.tsx'
import { labelOf } from '../modification/modification.view.ts'
import { agreementOf, hrefOf, under } from '../sub-page.ts'
import { InTheWay, terminationForm } from './form.web.tsx'
import { stepForm } from './step.web.tsx'
import {
  approveTermination,
  listTerminations,
  prepareTermination,
  recallTermination,
  rejectTermination,
  withdrawTermination,
} from './termination.acts.ts'
import type { TerminationShown } from './termination.input.ts'
import { byWhomNames, planNames, reasonNames } from './termination.ts'
import { runningWords, terminationState } from './termination.view.ts'

export function terminationPages(app: Hono<WebEnv>): void {
  stepForm(app)
  terminationForm(app)
  const address = '/aftaler/:code/opsigelser/:id'
  const own = (c: WebContext) => hrefOf({ code: c.req.param('code') ?? '' }, `/opsigelser/${c.req.param('id') ?? ''}`)
  const input = (values: Record<string, string>, c: WebContext) => ({ ...values, termination: c.req.param('id') })
  app.get(
    address,
    page((visit, c) => view(visit, c)),
  )
  for (const [way, act] of [
    ['godkend', approveTermination],
    ['afvis', rejectTermination],
    ['traek-tilbage', withdrawTermination],
    ['tag-tilbage', recallTermination],
  ] as const) {
    app.get(`${address}/${way}`, (c) => c.redirect(own(c), 303))
    app.post(
      `${address}/${way}`,
      submitted({ act, input, done: (_out, _values, c) => `${own(c)}?gjort=${way}`, again: view }),
    )
  }
}

const doneWords: Readonly<Record<string, string>> = {
  forberedt: 'Opsigelsen er gemt og venter på en anden.',
  godkend: 'Opsigelsen er godkendt.',
  afvis: 'Opsigelsen er afvist. Aftalen løber videre.',
  'traek-tilbage': 'Opsigelsen er trukket tilbage, før den blev godkendt.',
  'tag-tilbage': 'Opsigelsen er taget tilbage. Aftalen løber videre.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt) {
  const agreement = await agreementOf(visit, c)
  const { rows } = await visit.do(listTerminations, { agreement: agreement.code })
  const t = rows.find((r) => r.id === c.req.param('id'))
  if (t === undefined) throw new Refusal('not-found', 'Opsigelsen findes ikke. Gå til aftalen, og vælg den igen.')
  const said = doneWords[c.req.query('gjort') ?? '']
  const { tone, words } = terminationState(t, visit.today)
  const what = t.lot === null ? 'hele aftalen' : labelOf(agreement, t.lot)
  const href = hrefOf(agreement, `/opsigelser/${t.id}`)
  return under(
    agreement,
    'Opsigelse',
    <>
      <Errors attempt={attempt} />
      <InTheWay attempt={attempt} />
      {said === undefined || attempt !== undefined ? null : (
        <Notice kind="success" live>
          {said}
        </Notice>
      )}
      <Heading
        kicker={agreement.name}
        title={`Opsigelse af ${what}`}
        lead={`Sidste dag er ${formatDay(addDays(t.endsBefore, -1))}.`}
        state={<State tone={tone}>{words}</State>}
      />
      <Facts items={facts(t)} />
      {t.end === null ? (
        <Ways
          {...{ href, what: 'opsigelsen', attempt, own: t.preparedBy === visit.by.id }}
          effect={`Aftalen ophører: sidste dag er ${formatDay(addDays(t.endsBefore, -1))}. Ingen kan henvises til den derefter.`}
          undone="Ja, indtil dagen kommer: en godkendt opsigelse kan tages tilbage med en grund."
          mayDecide={mayDo(approveTermination, visit.by)}
          mayPrepare={mayDo(prepareTermination, visit.by)}
        />
      ) : null}
      {mayRecall(t, visit) ? (
        <>
          <h2>Tag opsigelsen tilbage</h2>
          <form method="post" action={`${href}/tag-tilbage`}>
            <FormKey />
            <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor løber aftalen videre?" rows={3} maxlength={1000} />
            <SubmitButton kind="secondary">Tag opsigelsen tilbage</SubmitButton>
          </form>
        </>
      ) : null}
    </>,
  )
}

function mayRecall(t: TerminationShown, visit: Visit): boolean {
  const stands = t.end?.kind === 'approved' && t.recalled === null && t.endsBefore > visit.today
  return stands && mayDo(recallTermination, visit.by)
}

function facts(t: TerminationShown) {
  const recalled =
    t.recalled === null
      ? []
      : [
          {
            ...{ label: 'Taget tilbage', value: `${t.recalled.byName}, ${formatDay(t.recalled.on)}` },
            note: t.recalled.reason,
          },
        ]
  const skipped = t.acknowledged === null ? [] : [{ label: 'Dialog eller forbedring', value: t.acknowledged }]
  return [
    { label: 'Af hvem', value: byWhomNames[t.byWhom] },
    { label: 'Grund', value: reasonNames[t.reason], note: t.words },
    { label: 'Varsel', value: `${t.noticeDays} dage` },
    { label: 'Borgerne', value: runningWords(t), note: `${planNames[t.plan]}. ${t.planWords}` },
    ...skipped,
    ...decisionFacts(t),
    ...recalled,
  ]
}

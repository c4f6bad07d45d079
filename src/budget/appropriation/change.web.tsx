import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type Attempt, Errors, FormKey, type PageView, fieldOf, formPage } from '../../platform/web/pages.tsx'
import { DateField, Heading, NumberField, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import type { LineRow } from '../budget.view.ts'
import { listLines } from '../ledger/ledger.acts.ts'
import { proposeChange } from './change.acts.ts'
import { mustBeAllowed } from './may.ts'
import type { ChangeKind } from './proposal.ts'
import { YearFields } from './year-fields.tsx'
import { atFields, yearsFrom } from './years-form.ts'

export interface ChangeWords {
  kind: ChangeKind
  path: string
  title: string
  lead: string
  legend: string
}

export const changes: readonly ChangeWords[] = [
  {
    kind: 'supplementary',
    path: 'tillaeg',
    title: 'Tillægsbevilling',
    lead: 'Mere til bevillingen, eller mindre med minus foran. Intet sker, før en anden controller har godkendt det.',
    legend: 'Hvor meget i hvilket år?',
  },
  {
    kind: 'carry-over',
    path: 'overfoersel',
    title: 'Overfør mellem år',
    lead: 'Det, der er tilbage af et år, flyttes til et senere år. Det samlede beløb er uændret.',
    legend: 'Hvor meget tages fra hvilket år?',
  },
  {
    kind: 'returned',
    path: 'retur',
    title: 'Giv penge retur til kassen',
    lead: 'Det, der ikke bliver brugt, gives tilbage. Bevillingen nedsættes, når en anden controller har godkendt det.',
    legend: 'Hvor meget gives retur fra hvilket år?',
  },
]

/** Three changes of what is appropriated, each a form of its own from the appropriation's page. */
export function changePages(app: Hono<WebEnv>): void {
  for (const words of changes) {
    const address = `/budget/bevillinger/:line/${words.path}`
    const view = (visit: Visit, c: WebContext, attempt?: Attempt) => changeView(words, visit, c, attempt)
    formPage(app, address, {
      act: proposeChange,
      input: (values, c) => ({
        kind: words.kind,
        line: c.req.param('line'),
        years: yearsFrom(values),
        toYear: words.kind === 'carry-over' ? values['toYear'] : undefined,
        decidedOn: values['decidedOn'],
        basis: values['basis'],
        reason: values['reason'],
      }),
      done: ({ proposal }) => `/budget/forslag/${proposal}?gjort=forberedt`,
      again: view,
    })
  }
}

async function changeView(
  words: ChangeWords,
  visit: Visit,
  c: WebContext,
  attempt: Attempt | undefined,
): Promise<PageView> {
  mustBeAllowed(proposeChange, visit.by)
  const line = (await visit.do(listLines, { line: c.req.param('line') })).rows[0]
  if (!line) throw new Refusal('not-found', 'Bevillingen findes ikke.')
  return {
    title: `${words.title}: ${line.name}`,
    crumbs: [
      { href: '/budget', label: 'Budget' },
      { href: `/budget/bevillinger/${line.id}`, label: line.name },
      { label: words.title },
    ],
    body: <ChangeBody words={words} line={line} attempt={atFields(attempt)} today={visit.today} />,
  }
}

interface ChangeProps {
  words: ChangeWords
  line: LineRow
  attempt?: Attempt | undefined
  today: string
}

export function ChangeBody({ words, line, attempt, today }: ChangeProps) {
  const taking = words.kind !== 'supplementary'
  const years = line.years
    .filter((y) => !taking || y.leftOere > 0n)
    .map((y) => ({ year: y.year, hint: `Tilbage af året: ${formatKroner(y.leftOere)}` }))
  const next = Math.max(Number(today.slice(0, 4)), ...years.map((y) => y.year + (taking ? 1 : 0)))
  return (
    <>
      <Errors attempt={attempt} />
      <Heading kicker={line.name} title={words.title} lead={words.lead} />
      {taking && years.length === 0 ? (
        <p>Der er intet tilbage i noget år at tage af.</p>
      ) : (
        <form method="post" action={`/budget/bevillinger/${line.id}/${words.path}`}>
          <FormKey />
          <YearFields attempt={attempt} legend={words.legend} years={years} another={!taking} />
          {words.kind === 'carry-over' ? (
            <NumberField
              {...fieldOf(attempt, 'toYear', String(next))}
              label="Til hvilket år?"
              hint={line.needsRelease === true ? 'Udvalget skal frigive pengene igen i det nye år.' : undefined}
              whole
              width="xs"
            />
          ) : null}
          <Grounds attempt={attempt} today={today} />
          <div class="form-acts">
            <SubmitButton>Send til godkendelse</SubmitButton>
            <a href={`/budget/bevillinger/${line.id}`}>Fortryd</a>
          </div>
        </form>
      )}
    </>
  )
}

/** What a change rests on: who decided it where, when and why. */
export function Grounds({
  attempt,
  today,
  reasonOptional,
  basisHint,
}: {
  attempt: Attempt | undefined
  today: string
  reasonOptional?: boolean
  basisHint?: string
}) {
  return (
    <>
      <TextField
        {...fieldOf(attempt, 'basis')}
        label="Hvor er det besluttet?"
        hint={basisHint ?? 'Fx »Økonomiopfølgning, september 2026« eller udvalgets møde og punkt.'}
        maxlength={200}
      />
      <DateField {...fieldOf(attempt, 'decidedOn', formatDay(today))} label="Hvilken dag er det besluttet?" />
      <TextArea
        {...fieldOf(attempt, 'reason')}
        label="Hvorfor?"
        rows={3}
        maxlength={500}
        optional={reasonOptional === true}
      />
    </>
  )
}

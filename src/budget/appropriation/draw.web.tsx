import type { Hono } from 'hono'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type Attempt, Errors, FormKey, type PageView, formPage } from '../../platform/web/pages.tsx'
import { Empty, Heading, SubmitButton } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { listLines } from '../ledger/ledger.acts.ts'
import { Grounds } from './change.web.tsx'
import { mustBeAllowed } from './may.ts'
import { drawDown, listReleases } from './release.acts.ts'
import { YearFields } from './year-fields.tsx'
import { atFields, yearsFrom } from './years-form.ts'

/** What the committee has released is made ready for use (R18). */
export function drawPage(app: Hono<WebEnv>): void {
  const address = '/budget/bevillinger/:line/udmoent'
  formPage(app, address, {
    act: drawDown,
    input: (values, c) => ({
      line: c.req.param('line'),
      years: yearsFrom(values),
      decidedOn: values['decidedOn'],
      basis: values['basis'],
      reason: values['reason'],
    }),
    done: ({ proposal }) => `/budget/forslag/${proposal}?gjort=forberedt`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(drawDown, visit.by)
  const line = (await visit.do(listLines, { line: c.req.param('line') })).rows[0]
  if (!line) throw new Refusal('not-found', 'Bevillingen findes ikke.')
  const { years } = await visit.do(listReleases, { line: line.id })
  return {
    title: `Udmønt: ${line.name}`,
    crumbs: [
      { href: '/budget', label: 'Budget' },
      { href: `/budget/bevillinger/${line.id}`, label: line.name },
      { label: 'Udmønt' },
    ],
    body: <DrawBody line={line} years={years} attempt={atFields(attempt)} today={visit.today} />,
  }
}

interface DrawProps {
  line: { id: string; name: string }
  years: readonly { year: number; releasedOere: Oere; drawnOere: Oere }[]
  attempt?: Attempt | undefined
  today: string
}

export function DrawBody({ line, years, attempt, today }: DrawProps) {
  const ready = years.filter((y) => y.releasedOere > y.drawnOere)
  const lead = 'Penge, udvalget har frigivet, gøres klar til brug. De kan disponeres, når en anden har godkendt det.'
  return (
    <>
      <Errors attempt={attempt} />
      <Heading kicker={line.name} title="Udmønt" lead={lead} />
      {ready.length === 0 ? (
        <Empty title="Der er intet at udmønte.">
          {years.length === 0
            ? 'Pengene på bevillingen skal ikke frigives af udvalget. De kan disponeres, som de er.'
            : 'Udvalget har ikke frigivet mere, end der er udmøntet. Forelæg udmøntningen for udvalget først.'}
        </Empty>
      ) : (
        <form method="post" action={`/budget/bevillinger/${line.id}/udmoent`}>
          <FormKey />
          <YearFields
            attempt={attempt}
            legend="Hvor meget udmøntes?"
            years={ready.map((y) => ({
              year: y.year,
              hint: `Frigivet og ikke udmøntet: ${formatKroner(y.releasedOere - y.drawnOere)}`,
            }))}
          />
          <Grounds attempt={attempt} today={today} reasonOptional basisHint="Udvalgets møde og punkt." />
          <div class="form-acts">
            <SubmitButton>Send til godkendelse</SubmitButton>
            <a href={`/budget/bevillinger/${line.id}`}>Fortryd</a>
          </div>
        </form>
      )}
    </>
  )
}

import type { Hono } from 'hono'
import { formatKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, Select, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { mustBeAllowed } from '../appropriation/may.ts'
import { listCommitments, proposeSettlement } from './settlement.acts.ts'

/** A commitment's rest, prepared for another's yes. */
export function settlementPage(app: Hono<WebEnv>): void {
  formPage(app, '/budget/disponeringer/:cause/afslut', {
    act: proposeSettlement,
    input: ({ kind, reason }, c) => ({ commitment: c.req.param('cause'), kind, reason }),
    done: ({ decision }) => `/budget/afgoerelser/${decision}?gjort=forberedt`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(proposeSettlement, visit.by)
  const cause = c.req.param('cause')
  const { rows, sumOere } = await visit.do(listCommitments, { commitment: cause })
  const first = rows[0]
  if (!first) throw new Refusal('not-found', 'Der er intet tilbage af disponeringen.')
  const lead = `${formatKroner(sumOere)} er ikke brugt. Når en anden har godkendt, gives det tilbage.`
  return {
    title: 'Annullér eller afslut en disponering',
    crumbs: [
      { href: '/budget', label: 'Budget' },
      { href: '/budget/disponeringer', label: 'Disponeringer' },
      { label: first.label },
    ],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading kicker={first.label} title="Annullér eller afslut" lead={lead} />
        <form method="post" action={`/budget/disponeringer/${cause}/afslut`}>
          <FormKey />
          <Select {...fieldOf(attempt, 'kind', 'settle')} label="Hvad skal ske?" choices={kinds} />
          <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor?" rows={3} maxlength={500} />
          <SubmitButton>Send til godkendelse</SubmitButton>
        </form>
      </>
    ),
  }
}

const kinds = [
  { value: 'settle', label: 'Afslut: resten bliver ikke brugt' },
  { value: 'annul', label: 'Annullér: den skulle ikke være lavet' },
]

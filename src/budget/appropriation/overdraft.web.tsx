import type { Hono } from 'hono'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, Hidden, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { mustBeAllowed } from './may.ts'
import { decideOverdraft } from './overdraft.acts.ts'

const path = '/budget/bevillinger/:line/overskridelse'

/** A year above its appropriation: accepted with a reason, or covered. */
export function overdraftPage(app: Hono<WebEnv>): void {
  formPage(app, path, {
    act: decideOverdraft,
    input: ({ year, reason }, c) => ({ line: c.req.param('line'), year, reason }),
    done: ({ decision }) => `/budget/afgoerelser/${decision}?gjort=forberedt`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(decideOverdraft, visit.by)
  const line = c.req.param('line') ?? ''
  const year = attempt?.values['year'] ?? c.req.query('aar') ?? visit.today.slice(0, 4)
  const href = `/budget/bevillinger/${line}`
  return {
    title: `Mere end bevilget i ${year}`,
    crumbs: [{ href: '/budget', label: 'Budget' }, { href, label: line }, { label: `Mere end bevilget i ${year}` }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker={line}
          title={`Mere end bevilget i ${year}`}
          lead="Acceptér det med en begrundelse, eller dæk det."
        />
        <form method="post" action={`${href}/overskridelse`}>
          <FormKey />
          <Hidden name="year" value={year} />
          <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor kan det accepteres?" rows={3} maxlength={500} />
          <SubmitButton>Send til godkendelse</SubmitButton>
        </form>
        <p>
          Eller dæk det med en <a href={`${href}/tillaeg`}>tillægsbevilling</a> eller en{' '}
          <a href={`${href}/overfoersel`}>overførsel fra et andet år</a>.
        </p>
      </>
    ),
  }
}

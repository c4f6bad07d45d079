import type { Hono } from 'hono'
import { formatMonth } from '../../kernel/day.ts'
import { formatAmount, parseKroner } from '../../kernel/money.ts'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, Hidden, NumberField, SubmitButton } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { mustBeAllowed } from '../appropriation/may.ts'
import { planUse, showPlan } from './plan.acts.ts'
import { PlanSection } from './plan-section.tsx'

const twelve = Array.from({ length: 12 }, (_, i) => i)

/** A year's expected use, month by month, or one amount that is spread over them. */
export function planPage(app: Hono<WebEnv>): void {
  formPage(app, '/budget/bevillinger/:line/plan', {
    act: planUse,
    input: (values, c) => {
      const common = { line: c.req.param('line'), year: values['year'] }
      if (values['yearlyOere']) return { ...common, yearlyOere: oereOf(values['yearlyOere']) }
      return { ...common, months: twelve.map((i) => oereOf(values[`months.${i}`] || '0')) }
    },
    done: (_out, values, c) => `/budget/bevillinger/${c.req.param('line')}/plan?aar=${values['year']}`,
    again: view,
  })
}

/** What cannot be read is left to the act to refuse. */
function oereOf(text: string): unknown {
  try {
    return parseKroner(text)
  } catch {
    return text
  }
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(planUse, visit.by)
  const line = c.req.param('line') ?? ''
  const year = attempt?.values['year'] ?? c.req.query('aar') ?? visit.today.slice(0, 4)
  const plan = await visit.do(showPlan, { line, year })
  const href = `/budget/bevillinger/${line}`
  return {
    title: `Forventet forbrug ${plan.year}`,
    crumbs: [{ href: '/budget', label: 'Budget' }, { href, label: line }, { label: `Forventet forbrug ${plan.year}` }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading
          kicker={line}
          title={`Forventet forbrug ${plan.year}`}
          lead="Skriv ét beløb for året, eller et for hver måned."
        />
        <form method="post" action={`${href}/plan`}>
          <FormKey />
          <Hidden name="year" value={plan.year} />
          <NumberField
            {...fieldOf(attempt, 'yearlyOere')}
            label="Hele året, fordelt på måneder"
            suffix="kr."
            width="s"
            optional
          />
          <fieldset class="year-fields">
            <legend class="form-label">Eller hver måned</legend>
            {plan.months.map((m, i) => (
              <NumberField
                {...fieldOf(attempt, `months.${i}`, plan.version === null ? '' : formatAmount(m.plannedOere))}
                label={formatMonth(m.month)}
                suffix="kr."
                width="s"
                optional
              />
            ))}
          </fieldset>
          <SubmitButton>Gem</SubmitButton>
        </form>
        <PlanSection plan={plan} planHref={null} />
      </>
    ),
  }
}

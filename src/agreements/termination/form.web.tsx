import type { Hono } from 'hono'
import { formatKroner } from '../../kernel/money.ts'
import { Errors, FormKey, fieldOf, formPage, type Attempt } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import {
  DateField,
  Heading,
  Notice,
  NumberField,
  Radios,
  Select,
  SubmitButton,
  TextArea,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { LotField } from '../file/fields.tsx'
import type { OwnAgreement } from '../own.acts.ts'
import { agreementOf, hrefOf, under } from '../sub-page.ts'
import { listSteps } from './step.acts.ts'
import { missingSteps, stepNames } from './step.ts'
import { prepareTermination } from './termination.acts.ts'
import { byWhom, byWhomNames, planNames, plans, reasonNames, terminationReasons } from './termination.ts'

export function terminationForm(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/opsigelser/ny', {
    act: prepareTermination,
    input: (values, c) => ({ ...values, agreement: c.req.param('code') }),
    done: ({ termination }, _values, c) =>
      `${hrefOf({ code: c.req.param('code') ?? '' }, `/opsigelser/${termination}`)}?gjort=forberedt`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt) {
  onlyFor(prepareTermination, visit)
  const agreement = await agreementOf(visit, c)
  const { rows } = await visit.do(listSteps, { agreement: agreement.code })
  const missing = missingSteps('municipality', null, rows)
  const action = hrefOf(agreement, '/opsigelser/ny')
  return under(
    agreement,
    'Ny opsigelse',
    <>
      <Errors attempt={attempt} />
      <InTheWay attempt={attempt} />
      <Heading
        kicker={agreement.name}
        title="Forbered en opsigelse"
        lead="Opsigelse er det sidste skridt. En anden skal godkende den, før den gælder."
      />
      {missing.length === 0 ? null : (
        <Notice kind="warning" heading="Noget mangler før en opsigelse">
          Der er ikke skrevet {missing.map((m) => stepNames[m].toLowerCase()).join(' eller ')} ind (C25).{' '}
          <a href={hrefOf(agreement, '/opfoelgning/ny')}>Skriv det ind</a>, eller skriv nederst, hvorfor det springes
          over.
        </Notice>
      )}
      <form method="post" action={action}>
        <FormKey />
        <TerminationFields agreement={agreement} attempt={attempt} />
        <div class="form-acts">
          <SubmitButton>Send til godkendelse</SubmitButton>
          <a href={hrefOf(agreement, '#opsigelse')}>Fortryd</a>
        </div>
      </form>
    </>,
  )
}

function TerminationFields({ agreement, attempt }: { agreement: OwnAgreement; attempt: Attempt | undefined }) {
  return (
    <>
      <LotField agreement={agreement} attempt={attempt} />
      <Radios
        {...fieldOf(attempt, 'byWhom')}
        label="Hvem siger op?"
        choices={byWhom.map((w) => ({ value: w, label: byWhomNames[w] }))}
      />
      <Select
        {...fieldOf(attempt, 'reason')}
        label="Hvad er grunden?"
        empty="Vælg"
        choices={terminationReasons.map((r) => ({ value: r, label: reasonNames[r] }))}
      />
      <TextArea {...fieldOf(attempt, 'words')} label="Hvorfor opsiges aftalen?" rows={4} maxlength={2000} />
      <NumberField {...fieldOf(attempt, 'noticeDays')} label="Hvor mange dages varsel?" whole />
      <DateField
        {...fieldOf(attempt, 'endsBefore')}
        label="Den første dag, aftalen ikke længere gælder"
        hint="Tidligst i dag plus varslet."
      />
      <NumberField
        {...fieldOf(attempt, 'running')}
        label="Hvor mange borgere er i gang?"
        hint="Kun tallet, ingen navne."
        whole
      />
      <Radios
        {...fieldOf(attempt, 'plan')}
        label="Hvad sker der med dem?"
        choices={plans.map((p) => ({ value: p, label: planNames[p] }))}
      />
      <TextArea {...fieldOf(attempt, 'planWords')} label="Hvordan sker det, og hvornår?" rows={3} maxlength={2000} />
      <TextArea
        {...fieldOf(attempt, 'acknowledged')}
        label="Hvorfor springes dialog eller forbedring over?"
        hint="Kun når noget mangler, og kommunen siger op."
        rows={2}
        maxlength={1000}
        optional
      />
    </>
  )
}

interface Link {
  label: string
  href: string
  outstandingOere: number
}

/** CANCEL-GUARD: the commitments that stand in the way, each a door to where it is settled. */
export function InTheWay({ attempt }: { attempt: Attempt | undefined }) {
  const links = attempt?.refusal.details['links'] as Link[] | undefined
  if (links === undefined) return null
  return (
    <Notice kind="error" heading="Det, der skal afsluttes eller opgøres først">
      <ul>
        {links.map((l) => (
          <li>
            <a href={l.href}>{l.label}</a>: {formatKroner(BigInt(l.outstandingOere))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

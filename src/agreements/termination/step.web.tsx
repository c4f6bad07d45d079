import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { Errors, FormKey, fieldOf, formPage, type Attempt } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import { DateField, Heading, Radios, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { LotField, SupplierField } from '../file/fields.tsx'
import { agreementOf, hrefOf, under } from '../sub-page.ts'
import { recordStep } from './step.acts.ts'
import { stepKinds, stepNames } from './step.ts'

export function stepForm(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/opfoelgning/ny', {
    act: recordStep,
    input: (values, c) => ({ ...values, agreement: c.req.param('code') }),
    done: (_out, _values, c) => hrefOf({ code: c.req.param('code') ?? '' }, '#opfoelgning'),
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt) {
  onlyFor(recordStep, visit)
  const agreement = await agreementOf(visit, c)
  return under(
    agreement,
    'Dialog eller forbedring',
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={agreement.name}
        title="Hvad er sket med leverandøren?"
        lead="Skriv ikke navne på borgere. Leverandøren kan læse det, der står om den selv."
      />
      <form method="post" action={hrefOf(agreement, '/opfoelgning/ny')}>
        <FormKey />
        <Radios
          {...fieldOf(attempt, 'kind')}
          label="Hvilket skridt?"
          choices={stepKinds.map((k) => ({ value: k, label: stepNames[k] }))}
        />
        <LotField agreement={agreement} attempt={attempt} />
        <SupplierField agreement={agreement} attempt={attempt} empty="Alle i aftalen" />
        <DateField {...fieldOf(attempt, 'heldOn', formatDay(visit.today))} label="Hvilken dag?" />
        <TextArea
          {...fieldOf(attempt, 'words')}
          label="Hvad blev der talt om eller aftalt?"
          rows={4}
          maxlength={2000}
        />
        <TextArea {...fieldOf(attempt, 'followUp')} label="Hvad følges der op på?" rows={2} maxlength={1000} optional />
        <DateField {...fieldOf(attempt, 'followUpBy')} label="Hvornår følges der op?" optional />
        <div class="form-acts">
          <SubmitButton>Skriv skridtet ind</SubmitButton>
          <a href={hrefOf(agreement, '#opfoelgning')}>Fortryd</a>
        </div>
      </form>
    </>,
  )
}

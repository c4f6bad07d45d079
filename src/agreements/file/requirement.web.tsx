import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { Errors, FormKey, fieldOf, formPage, type Attempt } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import {
  DateField,
  Heading,
  Hidden,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { agreementOf, hrefOf, under } from '../sub-page.ts'
import { LotField, SupplierField } from './fields.tsx'
import { showFile } from './file.acts.ts'
import { rowOf } from './must.ts'
import { meetRequirement, recordRequirement } from './requirement.acts.ts'
import { requirementKinds, requirementNames } from './requirement.ts'

const own = (c: WebContext) => `/aftaler/${encodeURIComponent(c.req.param('code') ?? '')}/mappe`

export function requirementForm(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/mappe/krav', {
    act: recordRequirement,
    input: (values, c) => ({ ...values, agreement: c.req.param('code') }),
    done: (_out, _values, c) => `${own(c)}?gjort=krav`,
    again: requirementView,
  })
}

async function requirementView(visit: Visit, c: WebContext, attempt?: Attempt) {
  onlyFor(recordRequirement, visit)
  const agreement = await agreementOf(visit, c)
  const replaces = attempt?.values['replaces'] ?? c.req.query('retter')
  const { requirements } = await visit.do(showFile, { agreement: agreement.code })
  const old = replaces === undefined || replaces === '' ? undefined : rowOf(requirements, replaces)
  const lot = agreement.lots.find((l) => l.id === old?.lot)
  return under(
    agreement,
    old === undefined ? 'Nyt krav' : 'Ret et krav',
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={agreement.name}
        title={old === undefined ? 'Hvad kræver aftalen?' : 'Ret et krav'}
        lead={old === undefined ? undefined : 'Rettelsen er en ny række. Den gamle bliver stående i historien.'}
      />
      <form method="post" action={hrefOf(agreement, '/mappe/krav')}>
        <FormKey />
        {old === undefined ? null : <Hidden name="replaces" value={old.id} />}
        <Select
          {...fieldOf(attempt, 'kind', old?.kind)}
          label="Hvad handler kravet om?"
          empty="Vælg"
          choices={requirementKinds.map((k) => ({ value: k, label: requirementNames[k] }))}
        />
        <LotField
          agreement={agreement}
          attempt={attempt}
          value={lot === undefined ? '' : String(lot.lot ?? lot.position)}
        />
        <TextArea {...fieldOf(attempt, 'asks', old?.asks)} label="Hvad kræver aftalen?" rows={4} maxlength={2000} />
        <DateField
          {...fieldOf(attempt, 'dueOn', old?.dueOn ? formatDay(old.dueOn) : '')}
          label="Hvornår skal det være opfyldt?"
          optional
        />
        <Clause attempt={attempt} used={old?.used} reason={old?.reason} />
        <div class="form-acts">
          <SubmitButton>Skriv kravet</SubmitButton>
          <a href={hrefOf(agreement, '/mappe')}>Fortryd</a>
        </div>
      </form>
    </>,
    [{ href: hrefOf(agreement, '/mappe'), label: 'Mappe' }],
  )
}

interface ClauseProps {
  attempt: Attempt | undefined
  used: boolean | null | undefined
  reason: string | null | undefined
}

function Clause({ attempt, used, reason }: ClauseProps) {
  return (
    <>
      <Radios
        {...fieldOf(attempt, 'used', used === true ? 'ja' : used === false ? 'nej' : '')}
        label="Bruges beskæftigelsesklausulen?"
        hint="Kun for beskæftigelsesklausulen."
        optional
        choices={[
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej' },
        ]}
      />
      <TextField
        {...fieldOf(attempt, 'reason', reason ?? '')}
        label="Hvorfor bruges den, eller hvorfor ikke?"
        optional
        maxlength={1000}
      />
    </>
  )
}

export function meetForm(app: Hono<WebEnv>): void {
  formPage(app, '/aftaler/:code/mappe/krav/:requirement', {
    act: meetRequirement,
    input: (values, c) => ({ ...values, agreement: c.req.param('code'), requirement: c.req.param('requirement') }),
    done: (_out, _values, c) => `${own(c)}?gjort=opfyldt`,
    again: meetView,
  })
}

async function meetView(visit: Visit, c: WebContext, attempt?: Attempt) {
  onlyFor(meetRequirement, visit)
  const agreement = await agreementOf(visit, c)
  const file = await visit.do(showFile, { agreement: agreement.code })
  const asked = rowOf(file.requirements, c.req.param('requirement') ?? '')
  return under(
    agreement,
    'Kravet er opfyldt',
    <>
      <Errors attempt={attempt} />
      <Heading kicker={asked.name} title="Hvad er modtaget?" lead={asked.asks} />
      <form method="post" action={hrefOf(agreement, `/mappe/krav/${asked.id}`)}>
        <FormKey />
        <SupplierField agreement={agreement} attempt={attempt} empty="Opfyldt for alle" />
        <DateField {...fieldOf(attempt, 'metOn', formatDay(visit.today))} label="Hvilken dag?" />
        <TextArea {...fieldOf(attempt, 'words')} label="Hvad er modtaget eller set?" rows={3} maxlength={1000} />
        <Select
          {...fieldOf(attempt, 'document')}
          label="Hvilket dokument viser det?"
          optional
          empty="Intet dokument"
          choices={file.documents.map((d) => ({ value: d.id, label: `${d.title} (${d.kindName})` }))}
        />
        <div class="form-acts">
          <SubmitButton>Skriv, at det er opfyldt</SubmitButton>
          <a href={hrefOf(agreement, '/mappe')}>Fortryd</a>
        </div>
      </form>
    </>,
    [{ href: hrefOf(agreement, '/mappe'), label: 'Mappe' }],
  )
}

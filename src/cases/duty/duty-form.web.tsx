import { roleNames, staff } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import {
  DateField,
  Heading,
  NumberField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Choice,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { recordDuty } from './duty.acts.ts'

export const dutyFormPage = page((visit, c) => view(visit, c))

export const dutySubmitted = submitted({
  act: recordDuty,
  input: ({ _key, ...values }) => values,
  done: ({ id }) => `/sager/pligter/${id}?gjort=skrevet`,
  again: view,
})

async function view(visit: Visit, _c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(recordDuty, visit)
  const { rows } = await visit.do(listBodies, {})
  const who = [
    ...staff.map((role) => ({ value: role, label: roleNames[role].da })),
    ...rows.map((body) => ({ value: body.id, label: body.name })),
  ]
  return {
    title: 'Skriv en pligt op',
    crumbs: [
      { href: '/sager', label: 'Sager' },
      { href: '/sager/pligter', label: 'Pligter' },
      { label: 'Skriv en pligt op' },
    ],
    body: <DutyForm attempt={attempt} who={who} />,
  }
}

export function DutyForm({ attempt, who }: { attempt: Attempt | undefined; who: readonly Choice[] }) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading title="Skriv en pligt op" lead="Den kommer på listen, i kalenderen og hos den, der skal udføre den." />
      <form method="post" action="/sager/pligter/ny">
        <FormKey />
        <TextArea {...fieldOf(attempt, 'what')} label="Hvad skal gøres?" rows={2} maxlength={400} />
        <DateField
          {...fieldOf(attempt, 'due')}
          label="Hvornår senest?"
          hint="Fx 30/9 eller 30. september 2026. Lad feltet stå tomt, hvis dagen ikke kendes endnu."
          optional
        />
        <TextField
          {...fieldOf(attempt, 'dueText')}
          label="Hvad afhænger dagen af?"
          hint="Fx “når midlerne skal udmøntes” eller “primo 2027”"
          maxlength={120}
          optional
        />
        <Select {...fieldOf(attempt, 'who')} label="Hvem skal gøre det?" empty="Vælg" choices={who} optional />
        <TextField
          {...fieldOf(attempt, 'rule')}
          label="Hvilken regel følger det af?"
          hint="Fx R05 eller LAB § 8"
          width="s"
          maxlength={40}
          optional
        />
        <TextField
          {...fieldOf(attempt, 'document')}
          label="Hvilket papir står det i?"
          hint="Papirets sagsnummer eller dokumentnummer"
          maxlength={120}
          optional
        />
        <NumberField
          {...fieldOf(attempt, 'remindDays', '14')}
          label="Hvor mange dage før skal der mindes om den?"
          whole
          optional
        />
        <div class="form-acts">
          <SubmitButton>Skriv pligten op</SubmitButton>
          <a href="/sager/pligter">Fortryd</a>
        </div>
      </form>
    </>
  )
}

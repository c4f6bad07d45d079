import { mayDo, type By } from '../platform/index.ts'
import { Errors, fieldOf, FormKey, page, submitted, type Attempt, type PageView } from '../platform/web/pages.tsx'
import { Hidden, Heading, Notice, Radios, SubmitButton, TextArea, TextField } from '../platform/web/ui/index.ts'
import { enterpriseCode } from './enterprise.view.ts'
import { recordEnterprise } from './enterprise.acts.ts'

const path = '/registre/virksomheder/ny'

export const newEnterprisePage = page(async (visit) => newEnterpriseView(visit.by))

export const enterpriseSubmitted = submitted({
  act: recordEnterprise,
  input: ({ suffix = '', aliases = '', ...values }) => ({
    ...values,
    id: enterpriseCode(values['name'] ?? '', suffix),
    aliases: aliases
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean),
  }),
  done: ({ id }) => `/registre/virksomheder/${encodeURIComponent(id)}?ny=ja`,
  again: async (visit, _c, attempt) => newEnterpriseView(visit.by, placed(attempt)),
})

/** A person who may not is told who may; the form is not shown to be refused later. */
export function newEnterpriseView(by: By, attempt?: Attempt): PageView {
  const title = 'Optag en virksomhed'
  const may = mayDo(recordEnterprise, by)
  return {
    title,
    crumbs: [{ href: '/registre', label: 'Virksomheder' }, { label: title }],
    status: may ? 200 : 403,
    body: may ? <EnterpriseForm attempt={attempt} practice={by.world === 'practice'} /> : <MayNot />,
  }
}

function MayNot() {
  return (
    <>
      <Heading title="Optag en virksomhed" />
      <Notice kind="info" heading="Det kan du ikke med din rolle">
        Udbudskonsulenten og administratoren optager virksomheder. Skriv til en af dem, hvis en virksomhed mangler.
      </Notice>
    </>
  )
}

function EnterpriseForm({ attempt, practice }: { attempt: Attempt | undefined; practice: boolean }) {
  const field = (name: string) => fieldOf(attempt, name)
  return (
    <>
      <Errors attempt={attempt} />
      <Heading title="Optag en virksomhed" lead="En leverandør eller en arbejdsplads, som andre rum kan pege på." />
      <form method="post" action={path} novalidate>
        <FormKey />
        <Hidden name="suffix" value={attempt?.values['suffix'] ?? crypto.randomUUID().slice(0, 4)} />
        <TextField {...field('name')} label="Hvad hedder virksomheden?" maxlength={200} />
        <Radios {...field('kind')} label="Hvad er den for kommunen?" choices={kinds} />
        <TextField
          {...field('cvr')}
          label="Hvad er dens cvr-nummer?"
          hint={
            practice ? 'Otte cifre. I øvelsen begynder numrene med 0, som ingen rigtig virksomhed har.' : 'Otte cifre.'
          }
          width="s"
          optional
        />
        <TextField {...field('trade')} label="Hvilket fag?" hint="Fx bageri, lager og logistik." optional />
        <TextField
          {...field('mail')}
          label="E-mail"
          type="email"
          hint={practice ? 'I øvelsen ender adresserne på .example.' : undefined}
          optional
        />
        <TextField {...field('web')} label="Hjemmeside" optional />
        <TextArea
          {...field('aliases')}
          label="Andre skrivemåder og tidligere navne"
          hint="Ét navn på hver linje. Alle kan søges frem."
          rows={3}
          optional
        />
        <div class="form-acts">
          <SubmitButton>Optag virksomheden</SubmitButton>
          <a href="/registre">Fortryd</a>
        </div>
      </form>
    </>
  )
}

const kinds = [
  { value: 'supplier', label: 'Leverandør', hint: 'Kan vinde en delaftale og få borgere henvist' },
  { value: 'employer', label: 'Arbejdsplads', hint: 'Kan ansætte borgere i lønnede timer' },
  { value: 'both', label: 'Begge dele' },
]

/** The database says of two equal numbers only that a rule was broken; on the page the error belongs beside the field. */
function placed(attempt: Attempt): Attempt {
  const constraint = attempt.refusal.details['constraint']
  if (typeof constraint !== 'string' || !constraint.includes('cvr')) return attempt
  return { ...attempt, errors: [{ name: 'cvr', message: 'En virksomhed med det cvr-nummer er allerede i registret.' }] }
}

import { type Attempt, Errors, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { DateField, Heading, Hidden, NumberField, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import { effortHref } from '../effort/effort.view.ts'
import { CriteriaRows } from './criteria-rows.tsx'
import { type InviteProps, Suppliers } from './invite-suppliers.tsx'

export function InviteForm(props: InviteProps) {
  const { effort, attempt } = props
  const first = effort.call === null
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Trin 2: Identifikation"
        title={first ? 'Indkald forslag' : 'Indkald flere'}
        lead="Typisk tre virksomheder, der dokumenteret kender målgruppen. Færre kan indkaldes; skriv så hvorfor."
      />
      <form method="post" action={effortHref(effort.id, '/indkald')}>
        <FormKey />
        <Hidden name="first" value={first ? 'ja' : 'nej'} />
        <Suppliers {...props} />
        <TextArea
          {...fieldOf(attempt, 'reasonFewer')}
          label="Hvis færre end tre: hvorfor?"
          rows={2}
          maxlength={1000}
          optional
        />
        {first ? <Terms attempt={attempt} /> : null}
        <div class="form-acts">
          <SubmitButton>Send indkaldelsen</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

/** The same for all, and said once. */
function Terms({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <DateField
        {...fieldOf(attempt, 'answerBy')}
        label="Hvad er sidste dag for et forslag?"
        hint="Til og med dagen. Forslagene åbnes dagen efter."
      />
      <CriteriaRows attempt={attempt} />
      <NumberField
        {...fieldOf(attempt, 'mostPoints', '5')}
        label="Hvad er det højeste antal point?"
        hint="Hvert kriterium får fra 0 til så mange point"
        whole
      />
    </>
  )
}

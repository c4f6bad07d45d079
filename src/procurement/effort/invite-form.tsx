import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  Checkbox,
  DateField,
  fieldId,
  Heading,
  Hidden,
  NumberField,
  SubmitButton,
  TextArea,
} from '../../platform/web/ui/index.ts'
import { CriteriaRows } from './criteria-rows.tsx'
import type { EffortOnSheet } from './effort.output.ts'
import { effortHref } from './effort.view.ts'

interface InviteProps {
  effort: EffortOnSheet
  attempt: Attempt | undefined
}

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

function Suppliers({ effort, attempt }: InviteProps) {
  const invited = new Set(effort.call?.invitations.map((i) => i.enterprise))
  const suitable = (effort.survey?.candidates ?? []).filter((c) => c.suitable && !invited.has(c.enterprise))
  return (
    <fieldset id={fieldId('suppliers')}>
      <legend class="form-label">Hvem indkaldes?</legend>
      {suitable.length === 0 ? <p>Alle egnede fra markedsafdækningen er indkaldt.</p> : null}
      {suitable.map((c, i) => (
        <Checkbox
          {...fieldOf(attempt, `suppliers.${i}`)}
          value={c.enterprise}
          checked={attempt !== undefined && attempt.values[`suppliers.${i}`] === c.enterprise}
          label={c.name}
          hint={c.knowledge ?? undefined}
        />
      ))}
    </fieldset>
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

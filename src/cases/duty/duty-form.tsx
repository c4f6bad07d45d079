import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
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

/** What, when, who, by which rule and in which paper. */
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

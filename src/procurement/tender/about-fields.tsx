import { fieldOf } from '../../platform/web/pages.tsx'
import { Hidden, Select, TextArea, TextField, type Choice } from '../../platform/web/ui/index.ts'
import { procedures } from './tender.input.ts'
import type { FieldsProps } from './tender-form.tsx'
import { procedureWords } from './tender.view.ts'

const subjectChoices = [
  { value: 'light-service', label: 'Social eller anden særlig tjeneste (light-regimet)' },
  { value: 'general-service', label: 'Anden tjeneste' },
  { value: 'goods', label: 'Varer' },
]

/** What is bought, why, and by which procedure. */
export function AboutFields({ shown, needs, named }: FieldsProps & { needs: readonly Choice[]; named: boolean }) {
  const field = (name: string, otherwise?: string) => fieldOf(shown, name, otherwise)
  return (
    <>
      <h2>Hvad udbydes?</h2>
      {named ? (
        <Hidden name="id" value={shown.values['id'] ?? ''} />
      ) : (
        <TextField
          {...field('id')}
          label="Udbuddets nummer"
          hint="Fx EB-UDBUD-2026-1. Det kan ikke ændres."
          width="m"
        />
      )}
      <TextField {...field('title')} label="Hvad hedder udbuddet?" width="l" />
      <TextArea {...field('description')} label="Hvad skal leveres, og til hvem?" rows={6} optional />
      <Select
        {...field('subject', 'light-service')}
        label="Hvilken slags køb er det?"
        hint="Om en tjeneste hører under light-regimet, er en vurdering, du står for."
        choices={subjectChoices}
      />
      <Select
        {...field('procedure', 'light-tender')}
        label="Hvilken procedure?"
        choices={procedures.map((value) => ({ value, label: procedureWords[value] }))}
      />
      <Select
        {...field('need')}
        label="Hvilket behov udspringer udbuddet af?"
        empty="Intet behov valgt"
        choices={needs}
        optional
      />
      <TextField {...field('route')} label="Nummeret på afgørelsen om lovlig vej" width="m" optional />
      <TextArea
        {...field('whyExternal')}
        label="Hvorfor købes ydelsen og løses ikke af kommunen selv?"
        rows={3}
        optional
      />
      <TextField
        {...field('cpv')}
        label="CPV-koder, hovedkoden først"
        hint="Otte cifre, fx 85312300"
        width="m"
        optional
      />
      <TextField {...field('placeOfPerformance')} label="Hvor skal ydelsen leveres?" width="l" optional />
      <TextField {...field('nuts')} label="NUTS-kode for stedet" hint="Fx DK011" width="xs" optional />
    </>
  )
}

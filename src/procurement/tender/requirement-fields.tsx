import { fieldOf } from '../../platform/web/pages.tsx'
import { Rows } from '../../platform/web/rows.tsx'
import { Select, TextArea, TextField } from '../../platform/web/ui/index.ts'
import { requirementKinds } from './tender.input.ts'
import type { FieldsProps } from './tender-form.tsx'
import { requirementWords } from './tender.view.ts'

/** Minimum requirements, and whether the employment clause is used. */
export function RequirementFields({ shown }: FieldsProps) {
  const field = (name: string, otherwise?: string) => fieldOf(shown, name, otherwise)
  return (
    <>
      <h2>Krav</h2>
      <Rows list="requirements" least={1} wide attempt={shown} more="Tilføj et krav">
        {(i) => (
          <>
            <TextField {...field(`requirements.${i}.id`)} label="Kravets nummer" width="xs" />
            <Select
              {...field(`requirements.${i}.kind`, 'other')}
              label="Slags"
              choices={requirementKinds.map((value) => ({ value, label: requirementWords[value] }))}
            />
            <TextField {...field(`requirements.${i}.title`)} label="Krav" width="l" />
            <TextArea {...field(`requirements.${i}.text`)} label="Kravet i ord" rows={2} optional />
            <TextField {...field(`requirements.${i}.proof`)} label="Hvad skal vedlægges?" width="l" optional />
          </>
        )}
      </Rows>
      <Select
        {...field('clause')}
        label="Bruges kommunens beskæftigelsesklausul?"
        empty="Ikke afgjort"
        choices={[
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej' },
        ]}
        optional
      />
      <TextField {...field('clauseReason')} label="Hvorfor?" width="l" optional />
    </>
  )
}

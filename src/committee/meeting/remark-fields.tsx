import { type Attempt, fieldOf } from '../../platform/web/pages.tsx'
import { Checkbox, TextArea, TextField } from '../../platform/web/ui/index.ts'
import { Rows } from '../../platform/web/rows.tsx'

export function RemarkRows({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <h2>Bemærkninger til protokollen</h2>
      <Rows list="remarks" least={0} attempt={attempt} more="Tilføj en bemærkning">
        {(i) => <RemarkFields attempt={attempt} name={(field) => `remarks.${i}.${field}`} />}
      </Rows>
    </>
  )
}

export function RemarkFields({
  attempt,
  name,
  now,
}: {
  attempt: Attempt | undefined
  name: (field: string) => string
  now?: { parties: string; joinedBy: string; whole: boolean; gist: string }
}) {
  return (
    <>
      <TextField
        {...fieldOf(attempt, name('parties'), now?.parties)}
        label="Hvem er bemærkningen fra?"
        hint="Partier eller grupper med komma imellem."
        width="l"
      />
      <TextField
        {...fieldOf(attempt, name('joinedBy'), now?.joinedBy)}
        label="Hvem tilsluttede sig?"
        width="l"
        optional
      />
      <Checkbox
        name={name('whole')}
        label="Et samlet udvalg står bag"
        checked={attempt === undefined ? (now?.whole ?? false) : attempt.values[name('whole')] === 'ja'}
      />
      <TextArea
        {...fieldOf(attempt, name('gist'), now?.gist)}
        label="Hvad siger bemærkningen?"
        rows={4}
        maxlength={2000}
      />
    </>
  )
}

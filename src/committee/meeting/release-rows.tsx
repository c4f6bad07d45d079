import { fieldOf } from '../../platform/web/pages.tsx'
import { Checkbox, Select, TextField } from '../../platform/web/ui/index.ts'
import type { RecordProps } from './decision-rows.tsx'
import { Rows } from '../../platform/web/rows.tsx'

export function ReleaseRows({ attempt, lines, today }: RecordProps) {
  if (lines.length === 0) return null
  return (
    <>
      <h2>Penge, der frigives</h2>
      <p>
        Beslutningen giver controlleren lov til at udmønte beløbet. Kun bevillinger, der venter på udvalget, kan vælges.
      </p>
      <Rows list="releases" least={0} attempt={attempt} more="Tilføj en frigivelse">
        {(i) => (
          <>
            <Select
              {...fieldOf(attempt, `releases.${i}.line`)}
              label="Hvilken bevilling?"
              empty="Vælg"
              choices={lines}
            />
            <TextField {...fieldOf(attempt, `releases.${i}.year`, today.slice(0, 4))} label="Hvilket år?" width="xxs" />
            <TextField {...fieldOf(attempt, `releases.${i}.amount`)} label="Hvor meget?" width="s" suffix="kr." />
          </>
        )}
      </Rows>
    </>
  )
}

export function Needs({ attempt, needs }: RecordProps) {
  if (needs.length === 0) return null
  return (
    <>
      <h2>Behov, udvalget blev orienteret om</h2>
      {needs.map((n) => (
        <Checkbox
          name={`orientation.${n.value}`}
          label={n.label}
          checked={attempt?.values[`orientation.${n.value}`] === 'ja'}
        />
      ))}
    </>
  )
}

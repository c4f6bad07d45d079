import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { NumberField } from '../../platform/web/ui/index.ts'
import { newYear } from './years-form.ts'

export interface YearField {
  year: number
  /** What stands in the field when the form is opened. */
  suggested?: string
  hint?: string
}

/** An amount a year, and one row for a year the form does not print. */
export function YearFields(props: {
  attempt: Attempt | undefined
  legend: string
  years: readonly YearField[]
  another?: boolean
}) {
  const { attempt } = props
  return (
    <fieldset class="year-fields">
      <legend class="form-label">{props.legend}</legend>
      {props.years.map(({ year, suggested, hint }) => (
        <NumberField
          {...fieldOf(attempt, `beloeb-${year}`, suggested ?? '')}
          label={String(year)}
          hint={hint}
          suffix="kr."
          width="s"
        />
      ))}
      {props.another === true ? (
        <div class="year-fields-new">
          <NumberField {...fieldOf(attempt, newYear.year)} label="Et andet år" whole width="xs" optional />
          <NumberField {...fieldOf(attempt, newYear.amount)} label="Beløb i det år" suffix="kr." width="s" optional />
        </div>
      ) : null}
    </fieldset>
  )
}

import { type Day, addDays, formatDay } from '../../kernel/day.ts'
import { type Attempt, Errors, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import {
  Checkbox,
  type Choice,
  DateField,
  Heading,
  Hidden,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  fieldId,
} from '../../platform/web/ui/index.ts'
import { procedure } from '../award/award.view.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'
import { effortHref } from '../effort/effort.view.ts'

/** The committee usually meets every month: two months is time for a paper. */
const usualDays = 60

interface AwardProps {
  effort: EffortOnSheet
  committees: readonly Choice[]
  today: Day
  attempt: Attempt | undefined
}

export function AwardForm({ effort, committees, today, attempt }: AwardProps) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Trin 3: Kontraktindgåelse"
        title="Beslut tildelingen"
        lead="Forvaltningen beslutter, hvem der får aftalen (R09). Udvalget orienteres, og sekretæren får det som en pligt."
      />
      <form method="post" action={effortHref(effort.id, '/tildel')}>
        <FormKey />
        <Hidden name="assessments" value={effort.assessment?.no ?? 0} />
        <Winners effort={effort} attempt={attempt} />
        <Radios
          {...fieldOf(attempt, 'procedure', 'call-for-proposals')}
          label="Hvordan er der valgt?"
          choices={(['call-for-proposals', 'direct-allocation'] as const).map((value) => ({
            ...{ value, label: procedure(value).name, hint: procedure(value).meaning },
          }))}
        />
        <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor netop dem?" rows={4} maxlength={2000} />
        <Select {...fieldOf(attempt, 'committee', committees[0]?.value)} label="Hvilket udvalg?" choices={committees} />
        <DateField
          {...fieldOf(attempt, 'tellBy', formatDay(addDays(today, usualDays)))}
          label="Hvornår skal udvalget senest være orienteret?"
          optional
        />
        <div class="form-acts">
          <SubmitButton>Beslut tildelingen</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

function Winners({ effort, attempt }: Pick<AwardProps, 'effort' | 'attempt'>) {
  return (
    <fieldset id={fieldId('suppliers')}>
      <legend class="form-label">Hvem får aftalen?</legend>
      {(effort.assessment?.scores ?? []).map((s, i) => (
        <Checkbox
          {...fieldOf(attempt, `suppliers.${i}`)}
          value={s.enterprise}
          checked={attempt?.values[`suppliers.${i}`] === s.enterprise}
          label={`${s.name}: ${s.total.rounded.replace('.', ',')} point`}
          hint={s.sound ? s.reason : `Ikke fundet forsvarligt: ${s.reason}`}
        />
      ))}
    </fieldset>
  )
}

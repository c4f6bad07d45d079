import { fieldOf } from '../../platform/web/pages.tsx'
import { DateField, NumberField, TextField } from '../../platform/web/ui/index.ts'
import { timetableSteps } from './tender.input.ts'
import type { FieldsProps } from './tender-form.tsx'
import { stepWords } from './tender.view.ts'

/** The days of the tender; the deadline for bids has a time as well. */
export function TimetableFields({ shown }: FieldsProps) {
  return (
    <>
      <h2>Tidsplan</h2>
      {timetableSteps.map((s) =>
        s === 'bids-due' ? (
          <>
            <DateField {...fieldOf(shown, 'bidsDueOn')} label="Frist for tilbud" optional />
            <TextField {...fieldOf(shown, 'bidsDueTime', '12:00')} label="Klokken, på dagen for fristen" width="xs" />
          </>
        ) : (
          <DateField {...fieldOf(shown, `on.${s}`)} label={stepWords[s]} optional />
        ),
      )}
      <NumberField
        {...fieldOf(shown, 'standstillDays', '10')}
        label="Standstill i kalenderdage"
        hint="Tiden mellem meddelelsen om tildeling og aftalen. Om den er et krav under light-regimet, skal en jurist bekræfte; standard er 10 dage."
        width="xxs"
        whole
      />
    </>
  )
}

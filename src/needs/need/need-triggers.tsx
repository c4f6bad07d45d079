import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { fieldId, TextArea } from '../../platform/web/ui/index.ts'
import type { NeedShown } from './need.input.ts'

interface PartProps {
  attempt: Attempt | undefined
  need?: NeedShown | undefined
}

/** R04: at least one of the two, each with its reason. */
export function Triggers({ attempt, need }: PartProps) {
  const reason = (trigger: 'A' | 'B') => need?.triggers.find((t) => t.trigger === trigger)?.reason
  const first = fieldOf(attempt, 'reasonA', reason('A'))
  return (
    <>
      <h2>Hvad udløser kortlægningen?</h2>
      <p>Mindst én af de to situationer skal gælde. Skriv hvorfor, og lad den anden stå tom.</p>
      <TextArea
        {...first}
        id={fieldId('triggers')}
        error={first.error ?? attempt?.errors.find((e) => e.name === 'triggers')?.message}
        label="A: Er der mange i ét område?"
        hint="En koncentration af borgere på kanten af arbejdsmarkedet, hvor en indsats på stedet giver mening"
        rows={3}
        maxlength={2000}
        optional
      />
      <TextArea
        {...fieldOf(attempt, 'reasonB', reason('B'))}
        label="B: Er det en mindre gruppe, som hverken centre eller leverandører når?"
        rows={3}
        maxlength={2000}
        optional
      />
    </>
  )
}

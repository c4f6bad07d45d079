import type { z } from 'zod'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { showDuty } from './duty.acts.ts'

type Duty = z.output<(typeof showDuty)['output']>

/** Done, or fallen away, with what happened. */
export function EndForm({ duty, attempt }: { duty: Duty; attempt: Attempt | undefined }) {
  const own = attempt?.values['form'] === 'afslut' ? attempt : undefined
  return (
    <form method="post" action={`/sager/pligter/${duty.id}/afslut`}>
      <h2>Afslut pligten</h2>
      <FormKey />
      <ui.Hidden name="form" value="afslut" />
      <ui.Radios
        {...fieldOf(own, 'kind', 'done')}
        label="Hvordan endte den?"
        choices={[
          { value: 'done', label: 'Udført' },
          { value: 'dropped', label: 'Bortfaldet' },
        ]}
      />
      <ui.TextArea
        {...fieldOf(own, 'note')}
        label="Hvad blev gjort, eller hvorfor er den bortfaldet?"
        hint="Teksten bliver stående, så andre kan se det senere."
        rows={3}
        maxlength={1000}
      />
      <ui.SubmitButton>Afslut pligten</ui.SubmitButton>
    </form>
  )
}

/** A new day and its reason; the old one stays. */
export function MoveForm({ duty, attempt }: { duty: Duty; attempt: Attempt | undefined }) {
  const own = attempt?.values['form'] === 'flyt' ? attempt : undefined
  return (
    <details class="details" open={own !== undefined}>
      <summary>{duty.due === null ? 'Giv pligten en dag' : 'Flyt pligten til en anden dag'}</summary>
      <form method="post" action={`/sager/pligter/${duty.id}/flyt`}>
        <FormKey />
        <ui.Hidden name="form" value="flyt" />
        <ui.Hidden name="moves" value={duty.moves} />
        <ui.DateField {...fieldOf(own, 'due')} label="Hvilken dag?" hint="Fx 30/9 eller 30. september 2026" />
        <ui.TextArea {...fieldOf(own, 'reason')} label="Hvorfor?" rows={2} maxlength={1000} />
        <ui.SubmitButton kind="secondary">Gem den nye dag</ui.SubmitButton>
      </form>
    </details>
  )
}

import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'

/** Yes is one press; no takes a reason, since the caseworker must find something else for the citizen. */
export function AnswerForms({ referral, attempt }: { referral: string; attempt: Attempt | undefined }) {
  return (
    <div class="halves">
      <section class="sheet">
        <h2 class="h3">Kan I tage imod borgeren?</h2>
        <p>Så begynder forløbet på startdagen, og I kan registrere fremmøde og timer.</p>
        <form method="post" action={`/henvisninger/${referral}/modtag`}>
          <FormKey />
          <ui.SubmitButton>Tag imod</ui.SubmitButton>
        </form>
      </section>
      <section class="sheet quiet-sheet">
        <h2 class="h3">Kan I ikke?</h2>
        <form method="post" action={`/henvisninger/${referral}/afvis`}>
          <FormKey />
          <ui.TextArea
            {...fieldOf(attempt, 'reason')}
            label="Hvorfor kan I ikke tage imod?"
            hint="Sagsbehandleren læser begrundelsen. Det disponerede beløb frigives. Svaret kan ikke laves om."
            rows={3}
            maxlength={2000}
          />
          <ui.SubmitButton kind="secondary">Afvis med begrundelse</ui.SubmitButton>
        </form>
      </section>
    </div>
  )
}

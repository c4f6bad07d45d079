import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { DateField, Hidden, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import { needHref } from '../needs.view.ts'
import type { NeedView } from './view.ts'
import { idIn, ownOf } from './own-attempt.ts'

/** For what happened on paper; the committee’s own case writes it by itself. */
export function ToldForm(view: NeedView) {
  const own = ownOf(view, 'orienteret')
  return (
    <form method="post" action={needHref(view.need.id, '/orienteret')}>
      <h2>Er udvalget orienteret?</h2>
      <p>Når udvalgets sag er her i huset, skrives det af sig selv. Er det sket på papir, så skriv det her.</p>
      <FormKey />
      <Hidden name="form" value="orienteret" />
      <DateField {...fieldOf(own, 'toldOn')} label="Hvilken dag?" />
      <TextField
        {...fieldOf(own, 'label')}
        label="Hvor?"
        hint="Fx “Udvalgets møde, punkt 4”"
        maxlength={300}
        width="l"
      />
      <TextField
        {...fieldOf(own, 'document')}
        id={idIn(own, 'orienteret', 'document')}
        label="Hvilket papir?"
        hint="Papirets nummer, hvis det er journaliseret"
        maxlength={120}
        optional
      />
      <SubmitButton>Gem</SubmitButton>
    </form>
  )
}

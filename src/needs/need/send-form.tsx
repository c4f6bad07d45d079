import { addDays, formatDay } from '../../kernel/day.ts'
import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { DateField, Hidden, Select, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import { needHref } from '../needs.view.ts'
import type { NeedView } from './need.body.tsx'
import { idIn, ownOf } from './own-attempt.ts'

/** The committee usually meets every month: two months is time for a paper. */
const usualDays = 60

export function SendForm(view: NeedView) {
  const { need, committees, today } = view
  const own = ownOf(view, 'send')
  return (
    <form method="post" action={needHref(need.id, '/send')}>
      <h2>Send behovet til udvalget</h2>
      <p>Derefter kan behovet ikke rettes. Sekretæren får pligten til at orientere, og næste skridt venter på den.</p>
      <FormKey />
      <Hidden name="form" value="send" />
      <Hidden name="version" value={need.version} />
      <Select {...fieldOf(own, 'committee', committees[0]?.value)} label="Hvilket udvalg?" choices={committees} />
      <DateField
        {...fieldOf(own, 'tellBy', formatDay(addDays(today, usualDays)))}
        label="Hvornår skal udvalget senest være orienteret?"
        optional
      />
      <SubmitButton>Send til udvalget</SubmitButton>
    </form>
  )
}

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

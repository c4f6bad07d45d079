import { addDays, formatDay } from '../../kernel/day.ts'
import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { DateField, Hidden, Select, SubmitButton } from '../../platform/web/ui/index.ts'
import { needHref } from '../needs.view.ts'
import type { NeedView } from './view.ts'
import { ownOf } from './own-attempt.ts'

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

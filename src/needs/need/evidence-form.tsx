import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { DateField, Hidden, Select, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import { evidenceWords, needHref } from '../needs.view.ts'
import type { NeedView } from './view.ts'
import { idIn, ownOf } from './own-attempt.ts'

export function EvidenceForm(view: NeedView) {
  const own = ownOf(view, 'grundlag')
  return (
    <details class="details" open={own !== undefined}>
      <summary>Læg grundlag på</summary>
      <form method="post" action={needHref(view.need.id, '/grundlag')}>
        <FormKey />
        <Hidden name="form" value="grundlag" />
        <Select
          {...fieldOf(own, 'kind')}
          label="Hvad er det?"
          empty="Vælg"
          choices={Object.entries(evidenceWords).map(([value, label]) => ({ value, label }))}
        />
        <TextArea {...fieldOf(own, 'says')} label="Hvad viser det?" rows={3} maxlength={2000} />
        <DateField {...fieldOf(own, 'day')} label="Fra hvilken dag?" optional />
        <TextField
          {...fieldOf(own, 'document')}
          id={idIn(own, 'grundlag', 'document')}
          label="I hvilket papir står det?"
          hint="Papirets nummer, hvis det er journaliseret"
          maxlength={120}
          optional
        />
        <TextField {...fieldOf(own, 'place')} label="Hvor i papiret?" hint="Fx “afsnit 3”" maxlength={200} optional />
        <SubmitButton kind="secondary">Læg på behovet</SubmitButton>
      </form>
    </details>
  )
}

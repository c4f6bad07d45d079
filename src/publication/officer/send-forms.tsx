import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { DateField, Hidden, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { Subtype } from '../eforms/subtypes.ts'
import { purchaseHref } from '../open/open.view.ts'

interface Props {
  tender: string
  subtype: Subtype
  attempt: Attempt | undefined
}

/** What is done when the file is sent, and the purchase laid open here. */
export function SendForms({ tender, subtype, attempt }: Props) {
  return (
    <>
      <form method="post" action={purchaseHref(tender, '/bekendtgoerelse/sendt')}>
        <FormKey />
        <Hidden name="subtype" value={subtype} />
        <TextField
          {...fieldOf(attempt, 'number')}
          label="Nummeret, bekendtgørelsen fik"
          hint="Fx 123456-2027"
          width="s"
        />
        <DateField {...fieldOf(attempt, 'sentOn')} label="Sendt den" />
        <div class="form-acts">
          <SubmitButton kind="secondary">Gem nummeret</SubmitButton>
        </div>
      </form>
      <form method="post" action={purchaseHref(tender, '/bekendtgoerelse/laeg-frem')}>
        <FormKey />
        <p>Læg indkøbet frem, som det står nu. Alle kan læse det, og det, der er lagt frem før, bliver liggende.</p>
        <div class="form-acts">
          <SubmitButton kind="secondary">Læg frem for alle</SubmitButton>
        </div>
      </form>
    </>
  )
}

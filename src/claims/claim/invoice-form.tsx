import { formatAmount } from '../../kernel/money.ts'
import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import {
  DateField,
  FileField,
  Hidden,
  NumberField,
  Radios,
  SubmitButton,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { ClaimProps } from './claim.body.tsx'

/** The supplier's file, or where it is not here its number and amount. */
export function InvoiceForm({ claim: c, attempt, way }: ClaimProps) {
  const own = way === 'faktura' ? attempt : undefined
  const left = (c.approvedOere ?? c.claimedOere) - c.invoicedOere
  const size = left < 0n ? -left : left
  return (
    <>
      <h2>Fakturaen</h2>
      <form method="post" action="/afregning/fakturaer" enctype="multipart/form-data">
        <FormKey />
        <Hidden name="claim" value={c.id} />
        <FileField
          name="base64"
          label="E-faktura eller kreditnota"
          hint="OIOUBL eller Peppol BIS, en XML-fil."
          accept=".xml"
        />
        <SubmitButton>Læs filen</SubmitButton>
      </form>
      <details class="history" open={own !== undefined}>
        <summary>Filen er her ikke: skriv nummer og beløb</summary>
        <form method="post" action={`/afregning/${c.id}/faktura`}>
          <FormKey />
          <Radios
            {...fieldOf(own, 'kind', left < 0n ? 'credit' : 'invoice')}
            label="Hvad er det?"
            choices={[
              { value: 'invoice', label: 'En faktura' },
              { value: 'credit', label: 'En kreditnota' },
            ]}
          />
          <TextField {...fieldOf(own, 'number')} label="Nummer" width="m" maxlength={60} />
          <DateField {...fieldOf(own, 'issuedOn')} label="Dato" hint="fx 3/9-2026" />
          <NumberField {...fieldOf(own, 'net', formatAmount(size))} label="Beløb uden moms" width="m" suffix="kr." />
          <NumberField {...fieldOf(own, 'vat')} label="Moms" width="m" suffix="kr." optional />
          <TextField {...fieldOf(own, 'credits')} label="Fakturaen, der krediteres" width="m" optional maxlength={60} />
          <SubmitButton kind="secondary">Gem</SubmitButton>
        </form>
      </details>
    </>
  )
}

import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { DataTable } from '../../platform/web/ui/index.ts'
import { invoiceState, paymentState } from '../words.ts'
import type { listInvoices } from '../invoice/invoices.acts.ts'
import type { listPayments } from '../payment/batches.acts.ts'
import type { ShownClaim } from './claim.view.ts'

export type InvoiceShown = z.output<typeof listInvoices.output>['rows'][number]
export type PaymentShown = z.output<typeof listPayments.output>['rows'][number]

interface Props {
  claim: ShownClaim
  invoices: readonly InvoiceShown[]
  payments: readonly PaymentShown[]
}

/** What the supplier has sent for the claim, and what has become of it. */
export function ClaimInvoices({ claim, invoices, payments }: Props) {
  return (
    <>
      <h2 id="fakturaer">Fakturaer og betaling</h2>
      {invoices.length === 0 ? (
        <p>Der er ikke taget imod en faktura. Den skal nævne {claim.number}.</p>
      ) : (
        <InvoiceTable rows={invoices} caption={`Fakturaer på afregning ${claim.number}`} />
      )}
      {payments.length === 0 ? null : <PaymentTable rows={payments} caption="Betalingslinjer" />}
    </>
  )
}

export function InvoiceTable({ rows, caption }: { rows: readonly InvoiceShown[]; caption: string }) {
  const columns = [
    ...[{ label: 'Faktura' }, { label: 'Leverandør' }, { label: 'Dato' }],
    ...[{ label: 'Uden moms, kr.', numeric: true }, { label: 'Moms, kr.', numeric: true }, { label: 'Tilstand' }],
  ]
  return (
    <DataTable caption={caption} captionHidden columns={columns}>
      {rows.map(
        (i) =>
          html`<tr>
            <th scope="row">
              <a href="/afregning/faktura/${i.id}">${i.number}</a
              >${i.kind === 'credit' ? html`<span class="fact-note">kreditnota til ${i.creditsNumber}</span>` : ''}
            </th>
            <td>${i.supplierName}</td>
            <td class="nowrap">${formatDay(i.issuedOn)}</td>
            <td>${formatAmount(i.netOere)}</td>
            <td>${formatAmount(i.vatOere)}</td>
            <td>${invoiceState(i)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

export function PaymentTable({ rows, caption }: { rows: readonly PaymentShown[]; caption: string }) {
  const columns = [
    ...[{ label: 'Fil' }, { label: 'Faktura' }, { label: 'Afregning' }, { label: 'Budgetlinje og tekst' }],
    ...[{ label: 'Uden moms, kr.', numeric: true }, { label: 'Moms, kr.', numeric: true }, { label: 'Svar' }],
  ]
  return (
    <DataTable caption={caption} captionHidden columns={columns}>
      {rows.map(
        (p) =>
          html`<tr id="linje-${p.id}">
            <th scope="row"><a href="/afregning/betalinger/${p.batch}">${p.batchNo}</a></th>
            <td>
              <a href="/afregning/faktura/${p.invoice}">${p.invoiceNumber}</a
              ><span class="fact-note">${p.supplierName}</span>
            </td>
            <td class="nowrap"><a href="/afregning/${p.claim}">${p.claimNumber}</a></td>
            <td>${p.budgetLine}<span class="fact-note">${p.text}</span></td>
            <td>${formatAmount(p.netOere)}</td>
            <td>${formatAmount(p.vatOere)}</td>
            <td>${paymentState(p)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { PaymentShown } from '../claim/claim-invoices.tsx'

const path = '/afregning/betalinger'

/** The files, newest first. */
export function Batches({
  rows,
}: {
  rows: readonly {
    id: string
    no: number
    madeOn: string
    byName: string
    lines: number
    netOere: bigint
    vatOere: bigint
    paid: number
    rejected: number
  }[]
}) {
  const columns = [
    ...[
      { label: 'Fil' },
      { label: 'Lavet' },
      { label: 'Linjer', numeric: true },
      { label: 'Betalt', numeric: true },
      { label: 'Afvist', numeric: true },
    ],
    ...[
      { label: 'Uden moms, kr.', numeric: true },
      { label: 'Moms, kr.', numeric: true },
    ],
  ]
  return (
    <ui.DataTable caption="Betalingsfiler, nyeste først" captionHidden columns={columns}>
      {rows.map(
        (b) =>
          html`<tr>
            <th scope="row"><a href="${path}/${b.id}">Fil ${b.no}</a></th>
            <td class="nowrap">${formatDay(b.madeOn)}<span class="fact-note">${b.byName}</span></td>
            <td>${b.lines}</td>
            <td>${b.paid}</td>
            <td>${b.rejected}</td>
            <td>${formatAmount(b.netOere)}</td>
            <td>${formatAmount(b.vatOere)}</td>
          </tr>`,
      )}
    </ui.DataTable>
  )
}

/** A line the finance system has rejected, as it can be mended. */
export function Mend({
  payment: p,
  may,
  attempt,
}: {
  payment: PaymentShown
  may: boolean
  attempt: Attempt | undefined
}) {
  const of = (name: string, now: string) => ({
    ...fieldOf(attempt, name, now),
    ...(attempt === undefined ? { id: `felt-${name}-${p.id}` } : {}),
  })
  return (
    <form method="post" action={`${path}/linjer/${p.id}`}>
      <h3>
        Faktura {p.invoiceNumber} fra {p.supplierName}, {formatAmount(p.netOere)} kr.
      </h3>
      <p>
        Afvist i fil {p.batchNo}: {p.reference === null || p.reference === '' ? 'uden grund' : p.reference}.{' '}
        <a href={`/afregning/${p.claim}`}>Afregning {p.claimNumber}</a>
      </p>
      {may ? (
        <>
          <FormKey />
          <ui.TextField {...of('budgetLine', p.budgetLine)} label="Budgetlinje" width="m" maxlength={80} />
          <ui.TextField {...of('text', p.text)} label="Tekst til bilaget" maxlength={200} />
          <ui.SubmitButton kind="secondary">Ret linjen</ui.SubmitButton>
        </>
      ) : null}
    </form>
  )
}

export function Forms({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <h2>Send til betaling</h2>
      <form method="post" action={path}>
        <FormKey />
        <ui.SubmitButton>Lav en fil af det, der er klar</ui.SubmitButton>
      </form>
      <h2>Læs økonomisystemets svar</h2>
      <form method="post" action={`${path}/kvitteringer`} enctype="multipart/form-data">
        <FormKey />
        <ui.FileField
          {...fieldOf(attempt, 'base64')}
          label="Kvitteringer"
          hint="En CSV-fil med kolonnerne linje, status, reference og dato."
          accept=".csv"
        />
        <ui.SubmitButton kind="secondary">Læs filen</ui.SubmitButton>
      </form>
    </>
  )
}

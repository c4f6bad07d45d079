import { monthOf } from '../../kernel/day.ts'
import type { FileMade } from '../../platform/index.ts'
import { csvText, type CsvColumn } from '../../platform/web/csv.ts'
import type { PaymentRow } from './payment.store.ts'

/** The file to the finance system, column by column as docs/operations.md says; amounts in whole øre. */
export const paymentColumns: readonly CsvColumn<PaymentRow>[] = [
  { label: 'linje', value: (p) => p.id },
  { label: 'fil', value: (p) => p.batchNo },
  { label: 'forsøg', value: (p) => p.attempt },
  { label: 'cvr', value: (p) => p.supplierCvr },
  { label: 'leverandør', value: (p) => p.supplierName },
  { label: 'bilag', value: (p) => (p.invoiceKind === 'credit' ? 'kreditnota' : 'faktura') },
  { label: 'fakturanummer', value: (p) => p.invoiceNumber },
  { label: 'fakturadato', value: (p) => p.issuedOn },
  { label: 'netto_øre', value: (p) => p.netOere },
  { label: 'moms_øre', value: (p) => p.vatOere },
  { label: 'total_øre', value: (p) => p.netOere + p.vatOere },
  { label: 'budgetlinje', value: (p) => p.budgetLine },
  { label: 'omkostningssted', value: (p) => p.costCentre },
  { label: 'bevillingskode', value: (p) => p.code },
  { label: 'aftale', value: (p) => p.agreement },
  { label: 'delaftale', value: (p) => p.lot },
  { label: 'måned', value: (p) => monthOf(p.month) },
  { label: 'afregning', value: (p) => p.claimNumber },
  { label: 'tekst', value: (p) => p.text },
]

export function paymentFile(no: number, rows: readonly PaymentRow[]): FileMade {
  const bytes = new TextEncoder().encode(csvText(paymentColumns, rows))
  return { name: `betalinger-${String(no).padStart(4, '0')}.csv`, mediaType: 'text/csv; charset=utf-8', bytes }
}

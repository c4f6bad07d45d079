import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, World } from '../../platform/index.ts'
import type { ReceiptStatus } from './receipts.ts'

export interface PaymentRow {
  id: string
  batch: string
  batchNo: number
  attempt: number
  supplier: string
  supplierName: string
  supplierCvr: string | null
  invoice: string
  invoiceNumber: string
  invoiceKind: 'invoice' | 'credit'
  issuedOn: Day
  claim: string
  claimNumber: string
  agreement: string
  lot: number | null
  month: Day
  budgetLine: string
  costCentre: string
  /** The appropriation's code, as the budget line says it. */
  code: string
  text: string
  netOere: Oere
  vatOere: Oere
  status: ReceiptStatus | null
  reference: string | null
  bookedOn: Day | null
  /** A rejected line that has gone again. */
  superseded: boolean
}

export interface PaymentFilter {
  world: World
  batch?: string | undefined
  claim?: string | undefined
  payment?: string | undefined
  /** Rejected ones that have not gone again. */
  toMend?: boolean | undefined
}

/** Payment lines in the order of their file. */
export async function payments(tx: Tx, f: PaymentFilter): Promise<PaymentRow[]> {
  const { rows } = await sql<PaymentRow>`
    select p.id, p.batch, b.no as "batchNo", p.attempt, p.supplier, e.name as "supplierName", e.cvr as "supplierCvr", i.id as invoice, i.number as "invoiceNumber",
      i.kind as "invoiceKind", i.issued_on as "issuedOn", p.claim, c.number as "claimNumber", l.agreement, l.no as lot, c.month,
      coalesce(m.budget_line, p.budget_line) as "budgetLine", coalesce(n.code, '') as code, coalesce(n.cost_centre, n.code, '') as "costCentre", coalesce(m.text, p.text) as text, p.net_oere as "netOere", p.vat_oere as "vatOere",
      r.status, r.reference, r.booked_on as "bookedOn", exists (select from claims.payment q where q.invoice_line = p.invoice_line and q.attempt > p.attempt) as superseded
    from claims.payment p join claims.batch b on b.id = p.batch join claims.invoice_line il on il.id = p.invoice_line join claims.invoice i on i.id = il.invoice
      join claims.claim c on c.id = p.claim join portfolio.lot l on l.id = c.lot join registers.enterprise e on e.id = p.supplier
      left join claims.receipt r on r.payment = p.id
      left join lateral (select a.budget_line, a.text from claims.amendment a where a.payment = p.id and ${f.toMend ?? false} order by a.id desc limit 1) m on true
      left join budget.line n on n.id = coalesce(m.budget_line, p.budget_line)
    where p.world = ${f.world} and (${f.batch ?? null}::uuid is null or p.batch = ${f.batch ?? null}::uuid) and (${f.claim ?? null}::uuid is null or p.claim = ${f.claim ?? null}::uuid)
      and (${f.payment ?? null}::uuid is null or p.id = ${f.payment ?? null}::uuid)
      and (not ${f.toMend ?? false} or (r.status = 'rejected' and not exists (select from claims.payment q where q.invoice_line = p.invoice_line and q.attempt > p.attempt)))
    order by b.no, p.id`.execute(tx)
  return rows
}

/** What is known of each of the lines named: its answer, null where none has come, absent where it is not ours. */
export async function answersOf(
  tx: Tx,
  world: World,
  ids: readonly string[],
): Promise<Map<string, ReceiptStatus | null>> {
  const { rows } = await sql<{ id: string; status: ReceiptStatus | null }>`
    select p.id, r.status from claims.payment p left join claims.receipt r on r.payment = p.id where p.world = ${world} and p.id = any(${[...new Set(ids)]}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map((r) => [r.id, r.status]))
}

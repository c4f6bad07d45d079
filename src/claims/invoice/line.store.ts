import { sql } from 'kysely'
import type { Oere } from '../../kernel/money.ts'
import { newId } from '../../kernel/ids.ts'
import type { Tx, Work } from '../../platform/index.ts'
import type { DocumentLine } from './document.ts'

export interface InvoiceLineRow {
  id: string
  invoice: string
  no: number
  text: string
  netOere: Oere
  vatOere: Oere
  claim: string
  claimNumber: string
}

export async function invoiceLines(tx: Tx, invoice: string): Promise<InvoiceLineRow[]> {
  const { rows } = await sql<InvoiceLineRow>`
    select l.id, l.invoice, l.no, l.text, l.net_oere as "netOere", l.vat_oere as "vatOere", l.claim, c.number as "claimNumber"
    from claims.invoice_line l join claims.claim c on c.id = l.claim where l.invoice = ${invoice} order by l.no`.execute(
    tx,
  )
  return rows
}

export async function insertLines(
  { tx, by, at }: Work,
  of: { invoice: string; supplier: string },
  lines: readonly (DocumentLine & { claim: string })[],
): Promise<void> {
  const rows = lines.map((l) => ({
    ...{ ...of, id: newId(at), world: by.world, no: l.no, text: l.text },
    ...{ net_oere: l.netOere, vat_oere: l.vatOere, claim: l.claim },
  }))
  for (let i = 0; i < rows.length; i += 500)
    await tx
      .insertInto('claims.invoice_line')
      .values(rows.slice(i, i + 500))
      .execute()
}

export async function insertReturn(
  { tx, by, today }: Work,
  of: { invoice: string; supplier: string },
  reason: string,
): Promise<void> {
  await tx
    .insertInto('claims.invoice_return')
    .values({ ...of, world: by.world, reason, by_id: by.id, by_name: by.name, returned_on: today })
    .execute()
}

/** How many of an invoice's lines are on their way to be paid, or are paid. */
export async function linesSent(tx: Tx, invoice: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from claims.payment p join claims.invoice_line l on l.id = p.invoice_line
    where l.invoice = ${invoice} and not exists (select from claims.receipt r where r.payment = p.id and r.status = 'rejected')`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, Work, World } from '../../platform/index.ts'
import type { InvoiceDocument, InvoiceKind, InvoiceSource } from './document.ts'
import type { Candidate } from './match.ts'

/** The supplier's claims, those with most recent months first. */
export async function candidatesOf(tx: Tx, world: World, supplier: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select c.id, c.number, coalesce(c.approved_oere, c.claimed_oere) as "givesOere", c.invoiced_oere as "invoicedOere"
    from claims.claim_now c where c.world = ${world} and c.supplier = ${supplier} order by c.number desc`.execute(tx)
  return rows
}

/** A supplier's invoices are taken in one at a time. */
export async function lockInvoices(tx: Tx, supplier: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`invoices ${supplier}`}, 0))`.execute(tx)
}

export async function supplierByCvr(tx: Tx, world: World, cvr: string): Promise<{ id: string; name: string } | null> {
  const { rows } = await sql<{ id: string; name: string }>`
    select e.id, e.name from registers.enterprise e where e.world = ${world} and e.cvr = ${cvr}
      and exists (select from portfolio.place p where p.enterprise = e.id)`.execute(tx)
  return rows[0] ?? null
}

export interface InvoiceRow {
  id: string
  supplier: string
  supplierName: string
  number: string
  attempt: number
  kind: InvoiceKind
  credits: string | null
  creditsNumber: string | null
  issuedOn: Day
  customerEan: string | null
  netOere: Oere
  vatOere: Oere
  source: InvoiceSource
  fileName: string | null
  receivedOn: Day
  byName: string
  returnedReason: string | null
  /** Of an invoice: what was credited of it, below zero. */
  creditedOere: Oere
}

export interface InvoiceFilter {
  world: World
  id?: string | undefined
  supplier?: string | undefined
  claim?: string | undefined
  number?: string | undefined
  kind?: InvoiceKind | undefined
  after?: string | undefined
  limit: number
}

/** Newest first. */
export async function invoices(tx: Tx, f: InvoiceFilter): Promise<InvoiceRow[]> {
  const { rows } = await sql<InvoiceRow>`
    select i.id, i.supplier, e.name as "supplierName", i.number, i.attempt, i.kind, i.credits, k.number as "creditsNumber", i.issued_on as "issuedOn",
      i.customer_ean as "customerEan", i.net_oere as "netOere", i.vat_oere as "vatOere", i.source, i.file_name as "fileName", i.received_on as "receivedOn",
      i.by_name as "byName", r.reason as "returnedReason", (select coalesce(sum(x.net_oere), 0)::bigint from claims.invoice x where x.credits = i.id
        and not exists (select from claims.invoice_return q where q.invoice = x.id)) as "creditedOere"
    from claims.invoice i join registers.enterprise e on e.id = i.supplier left join claims.invoice k on k.id = i.credits left join claims.invoice_return r on r.invoice = i.id
    where i.world = ${f.world} and (${f.id ?? null}::uuid is null or i.id = ${f.id ?? null}::uuid) and (${f.supplier ?? null}::text is null or i.supplier = ${f.supplier ?? null})
      and (${f.number ?? null}::text is null or i.number = ${f.number ?? null}) and (${f.kind ?? null}::text is null or i.kind = ${f.kind ?? null})
      and (${f.claim ?? null}::uuid is null or exists (select from claims.invoice_line l where l.invoice = i.id and l.claim = ${f.claim ?? null}::uuid))
      and (${f.after ?? null}::uuid is null or i.id < ${f.after ?? null}::uuid)
    order by i.id desc limit ${f.limit + 1}`.execute(tx)
  return rows
}

export interface NewInvoice extends InvoiceDocument {
  id: string
  supplier: string
  attempt: number
  creditsId: string | null
  file: { name: string; sha256: string } | null
}

export async function insertInvoice({ tx, by, today }: Work, i: NewInvoice): Promise<void> {
  await tx
    .insertInto('claims.invoice')
    .values({
      ...{ id: i.id, world: by.world, supplier: i.supplier, number: i.number, attempt: i.attempt, kind: i.kind },
      ...{ credits: i.creditsId, issued_on: i.issuedOn, customer_ean: i.customerEan, currency: i.currency },
      ...{ net_oere: i.netOere, vat_oere: i.vatOere, source: i.source, file_name: i.file?.name ?? null },
      ...{ file_sha256: i.file?.sha256 ?? null, received_on: today, by_id: by.id, by_name: by.name },
    })
    .execute()
}

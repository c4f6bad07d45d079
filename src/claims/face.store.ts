import { sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import type { Oere } from '../kernel/money.ts'
import type { Tx, World } from '../platform/index.ts'
import type { ClaimState } from './claim/state.ts'

/** Which claims: those the ledger's entries stand in, a course's, or a lot's of a year. */
export interface ClaimsWanted {
  world: World
  entries?: readonly number[] | undefined
  lot?: string | undefined
  year?: number | undefined
  referral?: string | undefined
}

/** A claim as far as its money goes. */
export interface ClaimMoney {
  claim: string
  number: string
  supplier: string
  lot: string
  month: Day
  state: ClaimState
  claimedOere: Oere
  /** Null until it is approved. */
  approvedOere: Oere | null
  invoicedOere: Oere
  paidOere: Oere
  /** What of it the wanted entries or course make. */
  wantedOere: Oere
  href: string
}

/** From the ledger towards the invoice: claims with their sums, oldest first. As the caller may see them. */
export async function claimsOf(tx: Tx, w: ClaimsWanted): Promise<ClaimMoney[]> {
  const entries = w.entries === undefined ? null : [...w.entries]
  const { rows } = await sql<ClaimMoney>`
    select c.id as claim, c.number, c.supplier, c.lot, c.month, c.state, c.claimed_oere as "claimedOere", c.approved_oere as "approvedOere",
      c.invoiced_oere as "invoicedOere", c.paid_oere as "paidOere", s.oere as "wantedOere", '/afregning/' || c.id as href
    from claims.claim_now c cross join lateral (
      select coalesce(sum(x.amount_oere), 0)::bigint as oere, count(*) as n from claims.line_entry x join claims.line l on l.id = x.line
      where x.claim = c.id and (${entries}::bigint[] is null or x.entry = any(${entries}::bigint[])) and (${w.referral ?? null}::uuid is null or l.referral = ${w.referral ?? null}::uuid)) s
    where c.world = ${w.world} and s.n > 0 and (${w.lot ?? null}::text is null or c.lot = ${w.lot ?? null})
      and (${w.year ?? null}::int is null or extract(year from c.month) = ${w.year ?? null})
    order by c.number`.execute(tx)
  return rows
}

/** One line of a claim with the ledger entries it is the sum of. */
export interface ClaimLineMoney {
  line: string
  claim: string
  no: number
  referral: string | null
  kind: string
  amountOere: Oere
  approvedOere: Oere | null
  entries: number[]
}

export async function claimLinesOf(tx: Tx, claims: readonly string[]): Promise<ClaimLineMoney[]> {
  const { rows } = await sql<Omit<ClaimLineMoney, 'entries'> & { entries: bigint[] }>`
    select l.id as line, l.claim, l.no, l.referral, l.kind, l.amount_oere as "amountOere", p.approved_oere as "approvedOere",
      (select array_agg(x.entry order by x.entry) from claims.line_entry x where x.line = l.id) as entries
    from claims.line l left join claims.approved_line p on p.line = l.id where l.claim = any(${[...claims]}::uuid[]) order by l.claim, l.no`.execute(
    tx,
  )
  return rows.map((r) => ({ ...r, entries: r.entries.map(Number) }))
}

/** An invoice, or a credit below zero, with what of it is of the claims asked for. */
export interface InvoiceMoney {
  invoice: string
  number: string
  kind: 'invoice' | 'credit'
  claim: string
  netOere: Oere
  vatOere: Oere
  paidOere: Oere
  href: string
}

/** One row an invoice and claim; what was sent back is left out. */
export async function invoicesOf(tx: Tx, claims: readonly string[]): Promise<InvoiceMoney[]> {
  const { rows } = await sql<InvoiceMoney>`
    select i.id as invoice, i.number, i.kind, l.claim, sum(l.net_oere)::bigint as "netOere", sum(l.vat_oere)::bigint as "vatOere",
      coalesce(sum((select sum(p.net_oere) from claims.payment p join claims.receipt r on r.payment = p.id and r.status = 'paid' where p.invoice_line = l.id)), 0)::bigint as "paidOere",
      '/afregning/faktura/' || i.id as href
    from claims.invoice_line l join claims.invoice i on i.id = l.invoice
    where l.claim = any(${[...claims]}::uuid[]) and not exists (select from claims.invoice_return r where r.invoice = i.id)
    group by i.id, l.claim order by i.id, l.claim`.execute(tx)
  return rows
}

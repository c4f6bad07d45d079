import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, Work, World } from '../../platform/index.ts'
import type { ReceiptRow } from './receipts.ts'

export interface Payable {
  invoiceLine: string
  claim: string
  supplier: string
  netOere: Oere
  vatOere: Oere
  attempt: number
  budgetLine: string
  text: string
}

/** One file at a time, so that a line goes once. */
export async function lockFiles(tx: Tx, world: World): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payments ${world}`}, 0))`.execute(tx)
}

/**
 * Lines to be paid: of claims that are approved and invoiced for no more than that, not on their way and not paid. A line that
 * was rejected goes again as it was amended.
 */
export async function payable(tx: Tx, world: World): Promise<Payable[]> {
  const { rows } = await sql<Payable>`
    select l.id as "invoiceLine", l.claim, l.supplier, l.net_oere as "netOere", l.vat_oere as "vatOere", coalesce(p.attempt, 0) + 1 as attempt,
      coalesce(m.budget_line, p.budget_line, a.budget_line) as "budgetLine", coalesce(m.text, p.text, left(i.number || ', ' || c.number, 200)) as text
    from claims.invoice_line l join claims.invoice i on i.id = l.invoice join claims.claim c on c.id = l.claim join claims.approval a on a.claim = l.claim
      left join lateral (select q.id, q.attempt, q.budget_line, q.text, r.status from claims.payment q left join claims.receipt r on r.payment = q.id
        where q.invoice_line = l.id order by q.attempt desc limit 1) p on true
      left join lateral (select x.budget_line, x.text from claims.amendment x where x.payment = p.id order by x.id desc limit 1) m on true
    where l.world = ${world} and not exists (select from claims.invoice_return r where r.invoice = l.invoice) and (p.id is null or p.status = 'rejected')
      and claims.invoiced_oere(l.claim) between least(a.approved_oere, 0) and greatest(a.approved_oere, 0)
    order by c.number, l.id`.execute(tx)
  return rows
}

export async function insertBatch(work: Work, lines: readonly Payable[]): Promise<{ id: string; no: number }> {
  const { tx, by, at, today } = work
  const { rows } = await sql<{
    no: number
  }>`select coalesce(max(no), 0) + 1 as no from claims.batch where world = ${by.world}`.execute(tx)
  const [id, no] = [newId(at), rows[0]?.no ?? 1]
  await tx
    .insertInto('claims.batch')
    .values({ id, world: by.world, no, made_on: today, by_id: by.id, by_name: by.name })
    .execute()
  const all = lines.map((l) => ({
    ...{ id: newId(at), world: by.world, batch: id, invoice_line: l.invoiceLine, claim: l.claim, supplier: l.supplier },
    ...{ attempt: l.attempt, net_oere: l.netOere, vat_oere: l.vatOere, budget_line: l.budgetLine, text: l.text },
  }))
  for (let i = 0; i < all.length; i += 500)
    await tx
      .insertInto('claims.payment')
      .values(all.slice(i, i + 500))
      .execute()
  return { id, no }
}

export interface BatchRow {
  id: string
  no: number
  madeOn: Day
  byName: string
  lines: number
  netOere: Oere
  vatOere: Oere
  paid: number
  rejected: number
}

export async function batches(
  tx: Tx,
  f: { world: World; id?: string | undefined; limit?: number | undefined },
): Promise<BatchRow[]> {
  const { rows } = await sql<BatchRow>`
    select b.id, b.no, b.made_on as "madeOn", b.by_name as "byName", count(p.id)::int as lines, coalesce(sum(p.net_oere), 0)::bigint as "netOere",
      coalesce(sum(p.vat_oere), 0)::bigint as "vatOere", count(r.payment) filter (where r.status = 'paid')::int as paid,
      count(r.payment) filter (where r.status = 'rejected')::int as rejected
    from claims.batch b left join claims.payment p on p.batch = b.id left join claims.receipt r on r.payment = p.id
    where b.world = ${f.world} and (${f.id ?? null}::uuid is null or b.id = ${f.id ?? null}::uuid) group by b.id order by b.no desc limit ${f.limit ?? 50}`.execute(
    tx,
  )
  return rows
}

export async function insertReceipts({ tx, by, today }: Work, rows: readonly ReceiptRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 500) {
    const some = rows.slice(i, i + 500)
    await sql`insert into claims.receipt (payment, world, supplier, status, reference, received_on, booked_on, by_id)
      select p.id, p.world, p.supplier, x.status, x.reference, ${today}, x.booked::date, ${by.id}
      from unnest(${some.map((r) => r.payment)}::uuid[], ${some.map((r) => r.status)}::text[], ${some.map((r) => r.reference)}::text[], ${some.map((r) => r.on)}::text[])
        as x (id, status, reference, booked) join claims.payment p on p.id = x.id`.execute(tx)
  }
}

export async function insertAmendment(
  { tx, by, today }: Work,
  a: { payment: string; supplier: string; budgetLine: string; text: string },
): Promise<void> {
  await tx
    .insertInto('claims.amendment')
    .values({
      payment: a.payment,
      supplier: a.supplier,
      world: by.world,
      budget_line: a.budgetLine,
      text: a.text,
      by_id: by.id,
      amended_on: today,
    })
    .execute()
}

export async function lineExists(tx: Tx, world: World, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`select id from budget.line where world = ${world} and id = ${id}`.execute(
    tx,
  )
  return rows.length === 1
}

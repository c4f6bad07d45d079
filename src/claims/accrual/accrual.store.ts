import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface AccrualRow {
  lot: string
  agreement: string
  agreementName: string
  lotNo: number | null
  lotTitle: string | null
  line: string
  lineName: string
  month: Day
  /** What the ledger holds as use of the month: delivered, less what was not approved. */
  usedOere: Oere
  /** In a claim, whether approved or not. */
  claimedOere: Oere
  approvedOere: Oere
  invoicedOere: Oere
  paidOere: Oere
}

/** Delivered, claimed, approved, invoiced and paid, by lot and month; oldest first. */
export async function accruals(
  tx: Tx,
  f: {
    world: World
    agreement?: string | undefined
    lot?: number | undefined
    line?: string | undefined
    month?: string | undefined
  },
): Promise<AccrualRow[]> {
  const month = f.month === undefined ? null : `${f.month}-01`
  const { rows } = await sql<AccrualRow>`
    select a.lot, l.agreement, g.name as "agreementName", l.no as "lotNo", l.title as "lotTitle", a.line, n.name as "lineName", m.month, m.used_oere as "usedOere",
      coalesce(c.claimed, 0)::bigint as "claimedOere", coalesce(c.approved, 0)::bigint as "approvedOere", coalesce(c.invoiced, 0)::bigint as "invoicedOere",
      coalesce(c.paid, 0)::bigint as "paidOere"
    from budget.account a join budget.account_month m on m.account = a.id join portfolio.lot l on l.id = a.lot join portfolio.agreement g on g.code = l.agreement
      join budget.line n on n.id = a.line left join lateral (
        select sum(k.claimed_oere) as claimed, sum(k.approved_oere) as approved, sum(k.invoiced_oere) as invoiced, sum(k.paid_oere) as paid
        from claims.claim_now k where k.lot = a.lot and k.month = m.month) c on true
    where a.kind = 'lot' and a.world = ${f.world} and (${f.agreement ?? null}::text is null or l.agreement = ${f.agreement ?? null})
      and (${f.lot ?? null}::int is null or l.no = ${f.lot ?? null}) and (${f.line ?? null}::text is null or a.line = ${f.line ?? null})
      and (${month}::date is null or m.month = ${month}::date)
    order by m.month, l.agreement, l.no`.execute(tx)
  return rows
}

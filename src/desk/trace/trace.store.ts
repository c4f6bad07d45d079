import { sql } from 'kysely'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface YearRow {
  line: string
  name: string
  year: number
  limitOere: Oere
  committedOere: Oere
  usedOere: Oere
}

/** The years of a budget line, with their counters. */
export async function yearsOf(
  tx: Tx,
  w: { world: World; line: string; year?: number | undefined },
): Promise<YearRow[]> {
  const { rows } = await sql<YearRow>`
    select a.line, l.name, a.year, coalesce(a.limit_oere, 0)::bigint as "limitOere", a.committed_oere as "committedOere", a.used_oere as "usedOere"
    from budget.account a join budget.line l on l.id = a.line
    where a.kind = 'year' and a.world = ${w.world} and a.line = ${w.line} and (${w.year ?? null}::int is null or a.year = ${w.year ?? null})
    order by a.year`.execute(tx)
  return rows
}

export interface UseRow {
  year: number
  lot: string
  agreement: string
  lotName: string
  claim: string | null
  number: string | null
  line: string | null
  lineNo: number | null
  kind: string
  label: string
  href: string
  oere: Oere
  entries: number
}

/** Use of a line's years by lot, claim and claim line; what is in no claim is told by its cause's kind and label. */
export async function usesOfLine(
  tx: Tx,
  w: { world: World; line: string; year?: number | undefined },
): Promise<UseRow[]> {
  const { rows } = await sql<UseRow>`
    select extract(year from e.day)::int as year, a.lot, a.agreement, a.name as "lotName", x.claim, c.number, x.line, cl.no as "lineNo",
      case when x.line is null then e.cause_kind else cl.kind end as kind, case when x.line is null then e.cause_label else cl.kind end as label,
      min(e.cause_href) as href, sum(e.amount_oere)::bigint as oere, count(*)::int as entries
    from budget.account a join budget.entry e on e.account = a.id and e.kind = 'use'
    left join claims.line_entry x on x.entry = e.id left join claims.claim c on c.id = x.claim left join claims.line cl on cl.id = x.line
    where a.kind = 'lot' and a.world = ${w.world} and a.line = ${w.line}
      and (${w.year ?? null}::int is null or extract(year from e.day) = ${w.year ?? null})
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 order by 1, 2, 6 nulls last, 8, 10`.execute(tx)
  return rows
}

export interface OpenRow {
  year: number
  lot: string
  cause: string
  label: string
  href: string
  oere: Oere
}

/** What is committed and not used yet, cause by cause. */
export async function openOfLine(
  tx: Tx,
  w: { world: World; line: string; year?: number | undefined },
): Promise<OpenRow[]> {
  const { rows } = await sql<OpenRow>`
    select k.year, a.lot, k.cause_id as cause, coalesce(e.cause_label, k.cause_id) as label, coalesce(e.cause_href, '') as href,
      (k.amount_oere - k.used_oere)::bigint as oere
    from budget.account a join budget.commitment k on k.lot_account = a.id
    left join lateral (select cause_label, cause_href from budget.entry e where e.cause_id = k.cause_id and e.kind = 'commitment' order by e.id limit 1) e on true
    where a.kind = 'lot' and a.world = ${w.world} and a.line = ${w.line} and not k.settled and k.amount_oere > k.used_oere
      and (${w.year ?? null}::int is null or k.year = ${w.year ?? null}) order by k.year, a.lot, k.id`.execute(tx)
  return rows
}

/** Where an entry stands: its line, year, lot, claim and claim line; the way back up. */
export async function placeOfEntry(tx: Tx, world: World, entry: number) {
  const { rows } = await sql<{
    line: string
    year: number
    lot: string | null
    claim: string | null
    claimLine: string | null
    label: string
    href: string
    oere: Oere
  }>`
    select a.line, extract(year from e.day)::int as year, a.lot, x.claim, x.line as "claimLine", e.cause_label as label, e.cause_href as href, e.amount_oere as oere
    from budget.entry e join budget.account a on a.id = e.account left join claims.line_entry x on x.entry = e.id
    where e.id = ${entry} and e.world = ${world}`.execute(tx)
  return rows[0]
}

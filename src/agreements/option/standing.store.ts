import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx } from '../../platform/index.ts'
import type { YearMoney } from './funding.ts'

export interface LotFact {
  id: string
  /** Its term as concluded; null where it is not known. */
  baseEndsBefore: Day | null
  endsBefore: Day | null
  used: number
  terminatedBefore: Day | null
  declined: { id: string; on: Day; reason: string } | null
  line: string | null
}

/** What has happened to the options of an agreement's lots. */
export async function lotFacts(tx: Tx, agreement: string): Promise<LotFact[]> {
  const { rows } = await sql<LotFact>`
    select l.id, portfolio.lot_ends_before(l.id) as "endsBefore",
      (select upper(t.during) from portfolio.lot_term t where t.lot = l.id and t.kind = 'base' and t.withdrawn_on is null) as "baseEndsBefore",
      (select count(*)::int from agreements.option_use u where u.lot = l.id
        and not exists (select from agreements.option_undo x where x.use = u.id)) as used,
      (select e.ends_before from portfolio.lot_end e where e.lot = l.id and e.withdrawn_on is null) as "terminatedBefore",
      (select jsonb_build_object('id', d.id, 'on', d.declined_on, 'reason', d.reason) from agreements.option_decline d
        where d.agreement = l.agreement and l.id = any(d.lots) and not exists (select from agreements.option_decline_end e where e.decline = d.id)
        order by d.declined_on desc limit 1) as declined,
      (select a.line from budget.account a where a.kind = 'lot' and a.lot = l.id) as line
    from portfolio.lot l where l.agreement = ${agreement} order by l.position`.execute(tx)
  return rows
}

/** What is left of lines' years: appropriated, drawn down where the line waits for it (R18), less used and committed. */
export async function moneyLeft(tx: Tx, lines: readonly string[]): Promise<YearMoney[]> {
  if (lines.length === 0) return []
  const { rows } = await sql<{ line: string; year: number; leftOere: Oere }>`
    select a.line, a.year, ((case when l.needs_release then least(coalesce(a.limit_oere, 0), budget.drawn_oere(a.line, a.year)) else coalesce(a.limit_oere, 0) end)
      - a.used_oere - a.committed_oere)::bigint as "leftOere"
    from budget.account a join budget.line l on l.id = a.line
    where a.kind = 'year' and a.line = any(${[...lines]}::text[])`.execute(tx)
  return rows.map((r) => ({ ...r, leftOere: BigInt(r.leftOere) }))
}

/** Uses and undoings of an agreement's options wait for each other until the transaction ends. */
export async function lockOptions(tx: Tx, agreement: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`option ${agreement}`}))`.execute(tx)
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'
import type { CountedMonth } from './series.ts'

/**
 * What happened on each lot of a world, month by month, in whole months before a day: use from the ledger's summary, and how many accepted courses
 * began and ended. A course ends on the day it was closed, or on its last day; one closed before it began never did.
 */
export async function countedMonths(tx: Tx, world: World, before: Day): Promise<CountedMonth[]> {
  const { rows } = await sql<CountedMonth>`
    with course as (
      select r.lot, r.starts_on, least(e.ended_on, r.ends_before - 1) as last_day
      from referrals.referral r join referrals.answer w on w.referral = r.id and w.kind = 'accept'
      left join referrals.ending e on e.referral = r.id
      where r.world = ${world} and r.starts_on <= least(e.ended_on, r.ends_before - 1)
    ), counted as (
      select lot, date_trunc('month', starts_on)::date as month, 0::bigint as used, count(*) as started, 0::bigint as ended from course
        where starts_on < ${before} group by 1, 2
      union all
      select lot, date_trunc('month', last_day)::date, 0, 0, count(*) from course where last_day < ${before} group by 1, 2
      union all
      select a.lot, m.month, m.used_oere, 0, 0 from budget.account a join budget.account_month m on m.account = a.id
        where a.kind = 'lot' and a.world = ${world} and m.month < ${before}
    )
    select lot, to_char(month, 'YYYY-MM') as month, sum(used)::bigint as "useOere", sum(started)::int as started, sum(ended)::int as ended
    from counted group by lot, month order by lot, month`.execute(tx)
  return rows
}

/** The highest entry there is to see. No lock is taken: what a forecast read is kept whole beside it. */
export async function highestEntry(tx: Tx): Promise<bigint> {
  const { rows } = await sql<{ n: bigint }>`select coalesce(max(id), 0)::bigint as n from budget.entry`.execute(tx)
  return rows[0]?.n ?? 0n
}

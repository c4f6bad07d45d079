import { sql } from 'kysely'
import { addDays, type Day, type Month } from '../../kernel/day.ts'
import type { Tx } from '../../platform/index.ts'
import { lotById } from '../../portfolio/index.ts'
import { monthKeys, type MonthBasis } from './month.ts'
import { standingOf, type StandingRow } from './use.store.ts'

export interface MonthWanted {
  lot: string
  supplier: string
  month: Month
}

/** What the month's prices need, under a lock on the supplier's month: two runs cannot both post it. */
export async function monthBasis(tx: Tx, { lot, supplier, month }: MonthWanted): Promise<MonthBasis> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`month ${lot} ${supplier}`}, 0))`.execute(tx)
  const { prices, closed } = await lotById(tx, lot)
  const term = await sql<{ from: Day; to: Day | null }>`
    select a.starts_on as "from", a.ends_before as "to" from portfolio.lot l join portfolio.agreement a on a.code = l.agreement
    where l.id = ${lot}`.execute(tx)
  const courses = await sql<{
    referral: string
    startsOn: Day
    endsBefore: Day
    endedOn: Day | null
    presentDays: number
  }>`
    select r.id as referral, r.starts_on as "startsOn", r.ends_before as "endsBefore", e.ended_on as "endedOn", count(*)::int as "presentDays"
    from referrals.referral r join delivery.attendance a on a.referral = r.id left join referrals.ending e on e.referral = r.id
    where r.lot = ${lot} and r.supplier = ${supplier} and a.kind = 'present'
      and a.day >= ${`${month}-01`}::date and a.day < ${`${month}-01`}::date + interval '1 month'
      and not exists (select from delivery.attendance n where n.replaces = a.id)
    group by r.id, e.ended_on order by r.id`.execute(tx)
  const standing = await sql<StandingRow & { referral: string | null }>`
    select u.id, u.unit, u.variant, u.key, u.day, u.hundredths, u.price_oere, u.stands_oere, u.rule, u.label, u.referral
    from delivery.use u where u.lot = ${lot} and u.supplier = ${supplier} and u.source = 'month' and u.key = any(${monthKeys(month)})
      and not exists (select from delivery.use n where n.replaces = u.id)`.execute(tx)
  return {
    month,
    prices,
    closed,
    term: term.rows[0] ?? { from: `${month}-01`, to: `${month}-01` },
    courses: courses.rows.map(({ endedOn, endsBefore, ...c }) => ({
      ...c,
      endsBefore: endedOn === null ? endsBefore : addDays(endedOn, 1),
    })),
    standing: standing.rows.map(({ referral, ...row }) => ({ ...standingOf(row), referral })),
  }
}

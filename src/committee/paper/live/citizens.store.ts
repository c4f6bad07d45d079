import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/index.ts'

export interface LotCitizens {
  lot: number
  title: string | null
  places: number | null
  referred: number
  inCourse: number
  employed: number
}

/** How many different citizens, lot by lot: ever referred, in a course on the day, and ever with wages. Counts only. */
export async function citizensByLot(tx: Tx, agreement: string, day: Day): Promise<LotCitizens[]> {
  const { rows } = await sql<LotCitizens>`
    select coalesce(l.no, 0) as lot, l.title, l.capacity as places,
      count(distinct r.citizen)::int as referred,
      count(distinct r.citizen) filter (where a.kind = 'accept' and e.referral is null
        and r.starts_on <= ${day} and r.ends_before > ${day})::int as "inCourse",
      count(distinct r.citizen) filter (where exists (
        select from delivery.hours h where h.referral = r.id and h.hundredths > 0))::int as employed
    from portfolio.lot l
    left join referrals.referral r on r.lot = l.id
    left join referrals.answer a on a.referral = r.id
    left join referrals.ending e on e.referral = r.id
    where l.agreement = ${agreement} group by l.id order by l.position`.execute(tx)
  return rows
}

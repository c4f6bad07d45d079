import { sql } from 'kysely'
import type { Day, Month } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx } from '../../platform/index.ts'
import type { Unit } from '../../portfolio/index.ts'

/** A priced row of delivery: what was registered and what it cost. A correction is a row of its own. */
export interface PricedUse {
  /** The row for ever: 'use/12' or 'hours/34'. */
  id: string
  kind: 'attendance' | 'hours' | 'step' | 'month'
  unit: Unit
  variant: string | null
  lot: string
  supplier: string
  /** Null for what is paid for the lot as a whole. */
  referral: string | null
  /** The day that places it in a month and a year. */
  day: Day
  registeredAt: Date
  /** Units the row adds, in hundredths: 725 is 7,25 hours, 100 is one month, course or step; negative when it takes back. */
  hundredths: number
  priceOere: Oere
  amountOere: Oere
  rule: string
  correction: boolean
  label: string
  href: string
}

export interface UsesWanted {
  lot?: string | undefined
  supplier?: string | undefined
  referral?: string | undefined
  fromMonth?: Month | undefined
  /** The last month wanted. */
  toMonth?: Month | undefined
}

/** What was delivered and priced, in the order of its days; as the caller may see it. */
export async function usesOf(tx: Tx, wanted: UsesWanted): Promise<PricedUse[]> {
  const { rows } = await sql<PricedUse>`
    select * from (
      select 'use/' || u.id as id, u.source as kind, u.unit, u.variant, u.lot, u.supplier, u.referral, u.day, u.at as "registeredAt",
        u.hundredths - coalesce(b.hundredths, 0) as hundredths, u.price_oere as "priceOere", u.amount_oere as "amountOere", u.rule,
        u.replaces is not null as correction, u.label,
        case when u.referral is null then '/aftaler/' || l.agreement when u.source = 'attendance' then '/forloeb/' || u.referral || '#dag-' || t.day
          else '/forloeb/' || u.referral end as href
      from delivery.use u join portfolio.lot l on l.id = u.lot left join delivery.use b on b.id = u.replaces
        left join delivery.attendance t on u.source = 'attendance' and t.id = u.source_id
      union all
      select 'hours/' || h.id, 'hours', 'paid-hour', null, h.lot, h.supplier, h.referral, h.week + 3, h.at, h.delta_hundredths, h.price_oere,
        h.amount_oere, h.rule, h.replaces is not null, 'Lønnede timer, ' || e.name, '/forloeb/' || h.referral || '#timer'
      from delivery.hours h join delivery.placement p on p.id = h.placement join registers.enterprise e on e.id = p.enterprise) x
    where ${conditions(wanted)} order by x.day, x."registeredAt", x.id`.execute(tx)
  return rows
}

function conditions({ lot, supplier, referral, fromMonth, toMonth }: UsesWanted) {
  const [first, last] = [fromMonth ? `${fromMonth}-01` : null, toMonth ? `${toMonth}-01` : null]
  return sql`(${lot ?? null}::text is null or x.lot = ${lot ?? null})
    and (${supplier ?? null}::text is null or x.supplier = ${supplier ?? null})
    and (${referral ?? null}::uuid is null or x.referral = ${referral ?? null})
    and (${first}::date is null or x.day >= ${first}::date)
    and (${last}::date is null or x.day < ${last}::date + interval '1 month')`
}

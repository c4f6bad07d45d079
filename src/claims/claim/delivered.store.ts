import { sql } from 'kysely'
import type { Day, Month } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'
import type { DeliveredOf } from './group.ts'

/**
 * Uses of delivered work that stand in no claim yet: of the month, and of earlier months that have been run. A month nobody
 * has run is left for its own run.
 */
export async function unclaimed(tx: Tx, world: World, month: Day): Promise<DeliveredOf[]> {
  const { rows } = await sql<DeliveredOf & { entry: bigint; unitsHundredths: bigint }>`
    select e.id as entry, case when u.id is null then 'hours' else 'use' end as source, coalesce(u.id, h.id)::text as row, e.day, e.cause_label as label,
      e.cause_href as href, a.lot, coalesce(u.supplier, h.supplier) as supplier, coalesce(u.referral, h.referral) as referral, coalesce(u.unit, 'paid-hour') as kind,
      u.variant, coalesce(u.hundredths - coalesce(b.hundredths, 0), h.delta_hundredths)::bigint as "unitsHundredths", coalesce(u.price_oere, h.price_oere) as "priceOere",
      e.amount_oere as "amountOere", coalesce(u.rule, h.rule) as rule
    from budget.entry e join budget.account a on a.id = e.account and a.kind = 'lot'
      left join delivery.use u on u.entry = e.id left join delivery.use b on b.id = u.replaces
      left join delivery.hours h on e.cause_kind = 'hours' and h.id = case when e.cause_kind = 'hours' then e.cause_id::bigint end
    where e.world = ${world} and e.kind = 'use' and e.day < ${month}::date + interval '1 month' and (u.id is not null or h.id is not null)
      and not exists (select from claims.line_entry x where x.entry = e.id)
      and (e.day >= ${month} or exists (select from claims.run r where r.world = e.world and r.month = date_trunc('month', e.day)))
    order by e.id`.execute(tx)
  return rows.map((r) => ({ ...r, entry: Number(r.entry), unitsHundredths: Number(r.unitsHundredths) }))
}

export interface MonthPriced {
  lot: string
  supplier: string
  month: Month
}

/** Suppliers' months that are priced as a whole when they are over: this one, and those that were run and may have changed. */
export async function pricedByMonth(tx: Tx, world: World, month: Day): Promise<MonthPriced[]> {
  const { rows } = await sql<MonthPriced>`
    select distinct p.lot, p.enterprise as supplier, to_char(m.month, 'YYYY-MM') as month
    from portfolio.place p join budget.account a on a.kind = 'lot' and a.lot = p.lot
      join (select ${month}::date as month union select r.month from claims.run r
        where r.world = ${world} and r.month < ${month} and r.month >= ${month}::date - interval '1 year') m on true
    where p.world = ${world} and exists (select from portfolio.price q where q.lot = p.lot and q.unit in ('place-days', 'fixed-period')
      and q.valid_from < m.month + interval '1 month')
    order by month, p.lot, p.enterprise`.execute(tx)
  return rows
}

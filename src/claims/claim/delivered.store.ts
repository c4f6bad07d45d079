import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'
import type { DeliveredOf } from './group.ts'

/**
 * Uses of delivered work that stand in no claim yet: of the month, and of earlier months that have been run. A month nobody
 * has run is left for its own run.
 */
export async function unclaimed(tx: Tx, world: World, month: Day): Promise<DeliveredOf[]> {
  const { rows } = await sql<DeliveredOf & { entry: bigint; unitsHundredths: bigint }>`
    select e.id as entry, e.cause_kind as source, e.cause_id as row, e.day, e.cause_label as label, e.cause_href as href,
      a.lot, d.supplier, d.referral, d.kind, d.units as "unitsHundredths", d.price as "priceOere", e.amount_oere as "amountOere", d.rule
    from budget.entry e join budget.account a on a.id = e.account and a.kind = 'lot' join lateral (
      select t.supplier, t.referral, 'place-month' as kind, (100 * sign(e.amount_oere))::bigint as units, abs(e.amount_oere)::bigint as price, 'place-month/1' as rule
        from delivery.attendance t where e.cause_kind = 'attendance' and t.id = case when e.cause_kind = 'attendance' then e.cause_id::bigint end
      union all
      select h.supplier, h.referral, 'paid-hour', h.delta_hundredths, h.price_oere, h.rule
        from delivery.hours h where e.cause_kind = 'hours' and h.id = case when e.cause_kind = 'hours' then e.cause_id::bigint end
    ) d on true
    where e.world = ${world} and e.kind = 'use' and e.cause_kind in ('attendance', 'hours') and e.day < ${month}::date + interval '1 month'
      and not exists (select from claims.line_entry x where x.entry = e.id)
      and (e.day >= ${month} or exists (select from claims.run r where r.world = e.world and r.month = date_trunc('month', e.day)))
    order by e.id`.execute(tx)
  return rows.map((r) => ({ ...r, entry: Number(r.entry), unitsHundredths: Number(r.unitsHundredths) }))
}

import { sql } from 'kysely'
import type { Month } from '../../kernel/day.ts'
import type { Tx } from '../../platform/index.ts'
import type { StoredUse } from './recompute.ts'

/** A lot's priced rows of a month with what each was priced from. Paid hours keep price and hours, which are their input. */
export async function storedUses(tx: Tx, lot: string, month: Month): Promise<StoredUse[]> {
  const first = `${month}-01`
  const { rows } = await sql<StoredUse>`
    select * from (
      select 'use/' || u.id as id, u.unit, u.day, u.label, u.rule, u.amount_oere as "amountOere", u.input,
        case when b.id is not null then jsonb_build_object('rule', b.rule, 'input', b.input) end as before,
        case when u.referral is null then '/aftaler/' || l.agreement else '/forloeb/' || u.referral end as href
      from delivery.use u join portfolio.lot l on l.id = u.lot left join delivery.use b on b.id = u.replaces where u.lot = ${lot}
      union all
      select 'hours/' || h.id, 'paid-hour', h.week + 3, 'Lønnede timer, ' || e.name, h.rule, h.amount_oere,
        ${paidInput('h')},
        case when b.id is not null then jsonb_build_object('rule', b.rule, 'input', ${paidInput('b')}) end,
        '/forloeb/' || h.referral || '#timer'
      from delivery.hours h join delivery.placement p on p.id = h.placement join registers.enterprise e on e.id = p.enterprise
        left join delivery.hours b on b.id = h.replaces
      where h.lot = ${lot}) x
    where x.day >= ${first}::date and x.day < ${first}::date + interval '1 month' order by x.day, x.id`.execute(tx)
  return rows
}

function paidInput(row: 'h' | 'b') {
  const of = (column: string) => sql.ref(`${row}.${column}`)
  return sql`jsonb_build_object(
    'worked', jsonb_build_array(jsonb_build_object('day', ${of('week')} + 3, 'hundredths', ${of('hundredths')})),
    'prices', jsonb_build_array(jsonb_build_object('unit', 'paid-hour', 'variant', null, 'amountOere', ${of('price_oere')}, 'validFrom', ${of('week')} + 3)))`
}

import { sql } from 'kysely'
import type { Oere } from '../../kernel/money.ts'
import type { Tx } from '../../platform/index.ts'

export interface Compared {
  /** None for what is compared across accounts. */
  account: number | null
  name: string
  counter: string
  counterOere: Oere
  entriesOere: Oere
  differenceOere: Oere
}

/** Every counter against the sum of its entries, and what must be zero where money is written twice: all to the øre. */
export async function reconcile(tx: Tx): Promise<Compared[]> {
  const rows = [...(await counters(tx)), ...(await doubles(tx))]
  return rows.map(({ counter_oere, entries_oere, ...r }) => {
    const [counterOere, entriesOere] = [BigInt(counter_oere), BigInt(entries_oere)]
    return { ...r, counterOere, entriesOere, differenceOere: counterOere - entriesOere }
  })
}

interface Row {
  account: number | null
  name: string
  counter: string
  counter_oere: string
  entries_oere: string
}

/** An account's own counters, its months' summary, and what its commitments leave outstanding. */
async function counters(tx: Tx): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with sums as (
      select account, sum(amount_oere) filter (where kind in ('ceiling', 'appropriation')) as limit_oere,
        sum(amount_oere) filter (where kind = 'exceedance') as exceedance_oere,
        sum(amount_oere) filter (where kind in ('commitment', 'release')) as committed_oere,
        sum(amount_oere) filter (where kind = 'use') as used_oere, sum(overrun_oere) as overrun_oere from budget.entry group by account),
    months as (select account, sum(used_oere) as used_oere from budget.account_month group by account),
    outstanding as (
      select i.account, sum(case when c.settled then 0 else greatest(0, c.amount_oere - c.used_oere) end) as oere
      from budget.commitment c cross join lateral (values (c.lot_account), (c.year_account)) i(account) group by i.account)
    select a.id as account, a.name, v.counter, v.counter_oere::text, v.entries_oere::text
    from budget.account a left join sums s on s.account = a.id left join months m on m.account = a.id left join outstanding o on o.account = a.id
    cross join lateral (values
      ('limit', coalesce(a.limit_oere, 0)::numeric, coalesce(s.limit_oere, 0)),
      ('exceedance', a.exceedance_oere::numeric, coalesce(s.exceedance_oere, 0)),
      ('committed', a.committed_oere::numeric, coalesce(s.committed_oere, 0)),
      ('outstanding', coalesce(o.oere, 0), coalesce(s.committed_oere, 0)),
      ('used', a.used_oere::numeric, coalesce(s.used_oere, 0)),
      ('months', coalesce(m.used_oere, 0), coalesce(s.used_oere, 0)),
      ('overrun', a.overrun_oere::numeric, coalesce(s.overrun_oere, 0))) v(counter, counter_oere, entries_oere)
    order by a.id, v.counter`.execute(tx)
  return rows
}

/** A posting stands on a lot's account and on its year's with the same amount, and a carry-over adds up to nothing. */
async function doubles(tx: Tx): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select null::integer as account, 'Delaftalernes og årenes konti' as name, 'both-accounts' as counter,
      coalesce(sum(abs(p.apart)), 0)::text as counter_oere, '0' as entries_oere
    from (select sum(case a.kind when 'lot' then e.amount_oere else -e.amount_oere end) as apart
          from budget.entry e join budget.account a on a.id = e.account
          where e.kind in ('commitment', 'release', 'use') group by e.posting, e.kind) p
    union all
    select null, 'Overførsler mellem år', 'carry-over', coalesce(sum(abs(c.rest)), 0)::text, '0'
    from (select sum(amount_oere) as rest from budget.entry where cause_kind = 'carry-over' group by cause_id) c`.execute(
    tx,
  )
  return rows
}

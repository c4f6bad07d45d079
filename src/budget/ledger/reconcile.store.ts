import { sql } from 'kysely'
import type { Oere } from '../../kernel/money.ts'
import type { Tx } from '../../platform/index.ts'

/** Every counter against the sum of its entries: the difference must be zero øre, account by account. */
export async function reconcile(tx: Tx) {
  const { rows } = await sql<{
    account: number
    name: string
    counter: string
    counter_oere: Oere
    entries_oere: string
  }>`
    with sums as (
      select account, sum(amount_oere) filter (where kind in ('ceiling', 'appropriation')) as limit_oere,
        sum(amount_oere) filter (where kind in ('commitment', 'release')) as committed_oere,
        sum(amount_oere) filter (where kind = 'use') as used_oere, sum(overrun_oere) as overrun_oere from budget.entry group by account)
    select a.id as account, a.name, v.counter, v.counter_oere, v.entries_oere
    from budget.account a left join sums s on s.account = a.id cross join lateral (values
      ('limit', coalesce(a.limit_oere, 0)::bigint, coalesce(s.limit_oere, 0)),
      ('committed', a.committed_oere::bigint, coalesce(s.committed_oere, 0)),
      ('used', a.used_oere::bigint, coalesce(s.used_oere, 0)),
      ('overrun', a.overrun_oere::bigint, coalesce(s.overrun_oere, 0))) v(counter, counter_oere, entries_oere)
    order by a.id, v.counter`.execute(tx)
  return rows.map((r) => ({
    ...r,
    entriesOere: BigInt(r.entries_oere),
    differenceOere: r.counter_oere - BigInt(r.entries_oere),
  }))
}

/** A lot's account, or a whole agreement's, recomputed from its entries at or below a cut: what a frozen figure rests on. */

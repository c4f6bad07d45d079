import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface EntryFilter {
  agreement?: string | undefined
  lot?: number | undefined
  line?: string | undefined
  year?: number | undefined
  kind?: string | undefined
  /** A posting stands on a lot's account and on a year's: without agreement or line, both are listed. */
  account?: 'lot' | 'year' | undefined
  month?: string | undefined
  /** Rows at or below a cut: the drill of a finished paper. */
  upTo?: number | undefined
  /** The id of what the rows come of. */
  cause?: string | undefined
  after?: number | undefined
  limit: number
  world: World
}

/** Ledger entries by their own order. A lot is named by agreement and number; a year by budget line and year. */
export async function entries(tx: Tx, f: EntryFilter) {
  const where = entryConditions(f)
  const { rows } = await sql<{
    id: bigint
    kind: string
    amount_oere: Oere
    overrun_oere: Oere
    day: Day
    account_kind: string
    account_name: string
    lot_no: number | null
    year: number | null
    cause_kind: string
    cause_id: string
    cause_label: string
    cause_href: string
    by_id: string
  }>`
    select e.id, e.kind, e.amount_oere, e.overrun_oere, e.day, a.kind as account_kind, a.name as account_name, l.no as lot_no, a.year,
      e.cause_kind, e.cause_id, e.cause_label, e.cause_href, e.by_id
    from budget.entry e join budget.account a on a.id = e.account left join portfolio.lot l on l.id = a.lot
    where ${where} and (${f.after ?? null}::bigint is null or e.id > ${f.after ?? null})
    order by e.id limit ${f.limit + 1}`.execute(tx)
  return rows
}

export interface EntrySum {
  accountKind: 'lot' | 'year'
  kind: string
  count: number
  sumOere: Oere
}

/** The rows counted and summed, apart for each kind of account and of entry; of overrun, what lies over the ceiling. */
export async function entrySums(tx: Tx, f: EntryFilter): Promise<EntrySum[]> {
  const { rows } = await sql<{ account_kind: 'lot' | 'year'; kind: string; count: number; sum: string }>`
    select a.kind as account_kind, e.kind, count(*)::int as count,
      coalesce(sum(case when ${f.kind ?? null} = 'overrun' then e.overrun_oere else e.amount_oere end), 0) as sum
    from budget.entry e join budget.account a on a.id = e.account left join portfolio.lot l on l.id = a.lot
    where ${entryConditions(f)} group by a.kind, e.kind order by a.kind, e.kind`.execute(tx)
  return rows.map((r) => ({ accountKind: r.account_kind, kind: r.kind, count: r.count, sumOere: BigInt(r.sum) }))
}

function entryConditions(f: EntryFilter) {
  const month = f.month ? `${f.month}-01` : null
  return sql`a.world = ${f.world}
    and (${f.agreement ?? null}::text is null or a.agreement = ${f.agreement ?? null})
    and (${f.lot ?? null}::int is null or l.no = ${f.lot ?? null})
    and (${f.line ?? null}::text is null or (a.kind = 'year' and a.line = ${f.line ?? null}))
    and (${f.year ?? null}::int is null or case a.kind when 'year' then a.year else extract(year from e.day)::int end = ${f.year ?? null})
    and (${f.account ?? null}::text is null or a.kind = ${f.account ?? null})
    and (${f.kind ?? null}::text is null or e.kind = ${f.kind ?? null} or (${f.kind ?? null} = 'committed' and e.kind in ('commitment', 'release'))
      or (${f.kind ?? null} = 'overrun' and e.overrun_oere <> 0))
    and (${month}::date is null or (e.day >= ${month} and e.day < ${month}::date + interval '1 month'))
    and (${f.cause ?? null}::text is null or e.cause_id = ${f.cause ?? null})
    and (${f.upTo ?? null}::bigint is null or e.id <= ${f.upTo ?? null})`
}

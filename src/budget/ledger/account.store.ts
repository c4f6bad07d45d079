import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface LotAccount {
  account: number
  lot: string
  agreement: string
  line: string
  limit_oere: Oere | null
  committed_oere: Oere
  used_oere: Oere
  overrun_oere: Oere
}

/** The ceilings of an agreement's lots: counters, one row a lot, whatever the volume behind them. */
export async function lotAccounts(
  tx: Tx,
  where: { agreement?: string; lot?: string; world?: World },
): Promise<LotAccount[]> {
  let query = tx
    .selectFrom('budget.account')
    .select(['id as account', 'lot', 'agreement', 'line', 'limit_oere', 'committed_oere', 'used_oere', 'overrun_oere'])
    .where('kind', '=', 'lot')
  if (where.agreement !== undefined) query = query.where('agreement', '=', where.agreement)
  if (where.lot !== undefined) query = query.where('lot', '=', where.lot)
  if (where.world !== undefined) query = query.where('world', '=', where.world)
  return (await query.orderBy('lot').execute()) as LotAccount[]
}

export interface MonthUse {
  lot: string
  month: Day
  used_oere: Oere
}

/** Use per lot and month from the summary kept by each posting. */
export async function useByMonth(tx: Tx, agreement: string): Promise<MonthUse[]> {
  const { rows } = await sql<MonthUse>`
    select a.lot, m.month, m.used_oere from budget.account a join budget.account_month m on m.account = a.id
    where a.kind = 'lot' and a.agreement = ${agreement} order by a.lot, m.month`.execute(tx)
  return rows
}

export async function lines(tx: Tx, world: World) {
  const { rows } = await sql<{
    id: string
    name: string
    code: string
    committee: string | null
    control_area: string | null
    note: string | null
    needs_release: boolean
    years: { year: number; appropriatedOere: number; committedOere: number; usedOere: number }[]
  }>`
    select l.id, l.name, l.code, l.committee, l.control_area, l.note, l.needs_release,
      coalesce(json_agg(json_build_object('year', a.year, 'appropriatedOere', coalesce(a.limit_oere, 0), 'committedOere', a.committed_oere, 'usedOere', a.used_oere)
        order by a.year) filter (where a.id is not null), '[]') as years
    from budget.line l left join budget.account a on a.line = l.id and a.kind = 'year'
    where l.world = ${world} group by l.id order by l.name`.execute(tx)
  return rows
}

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
export async function roomAt(tx: Tx, agreement: string, lot: number | undefined, upTo?: number) {
  const { rows } = await sql<{ ceiling: string; used: string; committed: string; overrun: string }>`
    select coalesce(sum(e.amount_oere) filter (where e.kind = 'ceiling'), 0) as ceiling, coalesce(sum(e.amount_oere) filter (where e.kind = 'use'), 0) as used,
      coalesce(sum(e.amount_oere) filter (where e.kind in ('commitment', 'release')), 0) as committed, coalesce(sum(e.overrun_oere), 0) as overrun
    from budget.entry e join budget.account a on a.id = e.account join portfolio.lot l on l.id = a.lot
    where a.agreement = ${agreement} and (${lot ?? null}::int is null or l.no = ${lot ?? null}) and (${upTo ?? null}::bigint is null or e.id <= ${upTo ?? null})`.execute(
    tx,
  )
  const row = rows[0] ?? { ceiling: '0', used: '0', committed: '0', overrun: '0' }
  return {
    ceiling: BigInt(row.ceiling),
    used: BigInt(row.used),
    committed: BigInt(row.committed),
    overrun: BigInt(row.overrun),
  }
}

/** The yearly appropriations of a line or a year, recomputed from their entries. */
export async function yearRoom(tx: Tx, f: { line?: string | undefined; year?: number | undefined; world: World }) {
  const { rows } = await sql<{ appropriated: string; used: string; committed: string }>`
    select coalesce(sum(e.amount_oere) filter (where e.kind = 'appropriation'), 0) as appropriated,
      coalesce(sum(e.amount_oere) filter (where e.kind = 'use'), 0) as used,
      coalesce(sum(e.amount_oere) filter (where e.kind in ('commitment', 'release')), 0) as committed
    from budget.entry e join budget.account a on a.id = e.account
    where a.kind = 'year' and a.world = ${f.world} and (${f.line ?? null}::text is null or a.line = ${f.line ?? null})
      and (${f.year ?? null}::int is null or a.year = ${f.year ?? null})`.execute(tx)
  const row = rows[0] ?? { appropriated: '0', used: '0', committed: '0' }
  return { appropriated: BigInt(row.appropriated), used: BigInt(row.used), committed: BigInt(row.committed) }
}

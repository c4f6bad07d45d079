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
  /** Decided above the ceiling by two people. */
  exceedance_oere: Oere
}

/** The ceilings of an agreement's lots: counters, one row a lot, whatever the volume behind them. */
export async function lotAccounts(
  tx: Tx,
  where: { agreement?: string; lot?: string; world?: World },
): Promise<LotAccount[]> {
  let query = tx
    .selectFrom('budget.account')
    .select(['id as account', 'lot', 'agreement', 'line', 'limit_oere', 'committed_oere', 'used_oere'])
    .select(['overrun_oere', 'exceedance_oere'])
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

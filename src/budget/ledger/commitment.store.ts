import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, World } from '../../platform/index.ts'

/** What is reserved for one cause in one year and neither used nor settled. */
export interface OpenCommitment {
  causeId: string
  kind: string
  label: string
  href: string
  agreement: string
  lot: string
  line: string
  year: number
  amountOere: Oere
  usedOere: Oere
  outstandingOere: Oere
  /** The day it was made. */
  on: Day
}

export interface CommitmentFilter {
  world?: World | undefined
  agreement?: string | undefined
  lot?: string | undefined
  cause?: string | undefined
  kind?: string | undefined
  /** Those of this day's year and later: a commitment lies in a year. */
  after?: Day | undefined
  limit?: number | undefined
}

export async function openCommitments(tx: Tx, f: CommitmentFilter): Promise<OpenCommitment[]> {
  const { rows } = await sql<OpenCommitment>`
    select c.cause_id as "causeId", e.cause_kind as kind, e.cause_label as label, e.cause_href as href, a.agreement, a.lot, a.line, c.year,
      c.amount_oere as "amountOere", c.used_oere as "usedOere", c.amount_oere - c.used_oere as "outstandingOere", e.day as on
    from budget.commitment c join budget.account a on a.id = c.lot_account
      cross join lateral (select * from budget.entry e where e.cause_id = c.cause_id and e.kind = 'commitment' order by e.id limit 1) e
    where not c.settled and c.amount_oere > c.used_oere
      and (${f.world ?? null}::text is null or c.world::text = ${f.world ?? null})
      and (${f.agreement ?? null}::text is null or a.agreement = ${f.agreement ?? null})
      and (${f.lot ?? null}::text is null or a.lot = ${f.lot ?? null})
      and (${f.cause ?? null}::text is null or c.cause_id = ${f.cause ?? null})
      and (${f.kind ?? null}::text is null or e.cause_kind = ${f.kind ?? null})
      and (${f.after ?? null}::date is null or c.year >= extract(year from ${f.after ?? null}::date))
    order by c.year, e.id limit ${f.limit ?? 50_000}`.execute(tx)
  return rows
}

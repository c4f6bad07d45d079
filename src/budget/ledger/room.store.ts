import { sql } from 'kysely'
import type { Tx, World } from '../../platform/index.ts'

export async function roomAt(tx: Tx, agreement: string, lot: number | undefined, upTo?: number) {
  const { rows } = await sql<{ ceiling: string; exceedance: string; used: string; committed: string; overrun: string }>`
    select coalesce(sum(e.amount_oere) filter (where e.kind = 'ceiling'), 0) as ceiling, coalesce(sum(e.amount_oere) filter (where e.kind = 'use'), 0) as used,
      coalesce(sum(e.amount_oere) filter (where e.kind = 'exceedance'), 0) as exceedance,
      coalesce(sum(e.amount_oere) filter (where e.kind in ('commitment', 'release')), 0) as committed, coalesce(sum(e.overrun_oere), 0) as overrun
    from budget.entry e join budget.account a on a.id = e.account join portfolio.lot l on l.id = a.lot
    where a.agreement = ${agreement} and (${lot ?? null}::int is null or l.no = ${lot ?? null}) and (${upTo ?? null}::bigint is null or e.id <= ${upTo ?? null})`.execute(
    tx,
  )
  const row = rows[0] ?? { ceiling: '0', exceedance: '0', used: '0', committed: '0', overrun: '0' }
  return {
    ceiling: BigInt(row.ceiling),
    exceedance: BigInt(row.exceedance),
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

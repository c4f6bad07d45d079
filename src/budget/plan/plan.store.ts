import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { toJson, type By, type Tx } from '../../platform/index.ts'

export interface Plan {
  no: number
  months: Oere[]
  savedOn: Day
  byName: string
}

/** The newest version holds. */
export async function planOf(tx: Tx, line: string, year: number): Promise<Plan | undefined> {
  const row = await tx
    .selectFrom('budget.plan_use')
    .select(['no', 'months', 'saved_on', 'by_name'])
    .where('line', '=', line)
    .where('year', '=', year)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const months = (row.months as (number | string)[]).map(BigInt)
  return { no: row.no, months, savedOn: row.saved_on, byName: row.by_name }
}

export async function insertPlan(
  tx: Tx,
  by: By,
  p: { line: string; year: number; no: number; months: readonly Oere[]; on: Day },
): Promise<boolean> {
  const done = await tx
    .insertInto('budget.plan_use')
    .values({
      world: by.world,
      line: p.line,
      year: p.year,
      no: p.no,
      months: toJson(p.months),
      saved_on: p.on,
      by_id: by.id,
      by_name: by.name,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export interface YearStanding {
  appropriatedOere: Oere
  usedOere: Oere
  committedOere: Oere
}

export async function yearStanding(tx: Tx, line: string, year: number): Promise<YearStanding> {
  const row = await tx
    .selectFrom('budget.account')
    .select(['limit_oere as appropriatedOere', 'used_oere as usedOere', 'committed_oere as committedOere'])
    .where('kind', '=', 'year')
    .where('line', '=', line)
    .where('year', '=', year)
    .executeTakeFirst()
  const { appropriatedOere, usedOere, committedOere } = row ?? { appropriatedOere: 0n, usedOere: 0n, committedOere: 0n }
  return { appropriatedOere: appropriatedOere ?? 0n, usedOere, committedOere }
}

/** What a line's year used, month by month (`2026-03`), from the summary kept by each posting. */
export async function usedByMonth(tx: Tx, line: string, year: number): Promise<Map<string, Oere>> {
  const { rows } = await sql<{ month: Day; used_oere: Oere }>`
    select m.month, m.used_oere from budget.account_month m join budget.account a on a.id = m.account
    where a.kind = 'year' and a.line = ${line} and a.year = ${year}`.execute(tx)
  return new Map(rows.map((r) => [r.month.slice(0, 7), r.used_oere]))
}

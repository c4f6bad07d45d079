import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, World } from '../../platform/index.ts'

/** A lot with its ceiling, its term as it stands now, and this year's appropriation of its budget line. */
export interface FollowedLot {
  id: string
  world: World
  agreement: string
  agreementName: string
  lot: number | null
  title: string
  line: string
  lineName: string
  /** Null where no ceiling is known. */
  ceilingOere: Oere | null
  /** Decided above the ceiling by two people: use may reach both together. */
  exceedanceOere: Oere
  committedOere: Oere
  usedOere: Oere
  overrunOere: Oere
  startsOn: Day | null
  endsBefore: Day | null
  /** The day before which options may take it, where the agreement says one. */
  optionBefore: Day | null
}

/** The lots with an account, those that end first first: what a paper prints without a ceiling has none. */
export async function followedLots(
  tx: Tx,
  where: { world?: World; lot?: string; agreement?: string },
): Promise<FollowedLot[]> {
  const given = (value: string | undefined) => sql`${value ?? null}::text`
  const { rows } = await sql<FollowedLot>`
    select l.id, l.world, g.code as agreement, g.name as "agreementName", l.no as lot, coalesce(l.title, l.id) as title,
      a.line, b.name as "lineName", a.limit_oere as "ceilingOere", a.exceedance_oere as "exceedanceOere", a.committed_oere as "committedOere",
      a.used_oere as "usedOere", a.overrun_oere as "overrunOere", portfolio.lot_starts_on(l.id) as "startsOn",
      portfolio.lot_ends_before(l.id) as "endsBefore", g.option_before as "optionBefore"
    from budget.account a join portfolio.lot l on l.id = a.lot join portfolio.agreement g on g.code = l.agreement
    join budget.line b on b.id = a.line
    where a.kind = 'lot' and (${given(where.world)} is null or l.world = ${given(where.world)}::registers.world)
      and (${given(where.lot)} is null or l.id = ${given(where.lot)})
      and (${given(where.agreement)} is null or g.code = ${given(where.agreement)})
    order by "endsBefore" nulls last, g.code, l.position`.execute(tx)
  return rows
}

export interface YearOfLine {
  line: string
  year: number
  appropriatedOere: Oere | null
  /** Use of the year before a month, from the summary. */
  usedOere: Oere
}

/** A year's appropriation of every line, and what of it was used before a month. */
export async function yearsOfLines(tx: Tx, asked: { world: World; year: number; before: Day }): Promise<YearOfLine[]> {
  const { rows } = await sql<YearOfLine>`
    select a.line, a.year, a.limit_oere as "appropriatedOere", coalesce((
      select sum(m.used_oere) from budget.account_month m where m.account = a.id and m.month < ${asked.before}), 0)::bigint as "usedOere"
    from budget.account a where a.kind = 'year' and a.world = ${asked.world} and a.year = ${asked.year}`.execute(tx)
  return rows
}

import { sql } from 'kysely'
import type { Tx, World } from '../../platform/index.ts'

/** The budget lines of a world with each year's counters. */
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

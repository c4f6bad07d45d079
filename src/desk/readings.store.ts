import { sql } from 'kysely'
import type { Tx, World } from '../platform/index.ts'

export interface ReadingRow {
  seq: bigint
  at: Date
  by_id: string
  by_role: string
  enterprise: string | null
  act: string
  purpose: string | null
  citizens: number
}

export interface ReadingFilter {
  world: World
  by?: string | undefined
  after?: number | undefined
  limit: number
}

/** Readings of citizens, newest first: who, when, why and of how many; never of whom by name. */
export async function readings(tx: Tx, f: ReadingFilter): Promise<ReadingRow[]> {
  const { rows } = await sql<ReadingRow>`
    select seq, at, by_id, by_role, enterprise, act, purpose, cardinality(citizens) as citizens
    from platform.journal
    where kind = 'read' and cardinality(citizens) > 0 and world = ${f.world}
      and (${f.by ?? null}::text is null or by_id = ${f.by ?? null})
      and (${f.after ?? null}::bigint is null or seq < ${f.after ?? null})
    order by seq desc limit ${f.limit + 1}`.execute(tx)
  return rows
}

/** How many readings there were since a day, and by how many people. */
export async function readingsSince(tx: Tx, world: World, day: string): Promise<{ readings: number; people: number }> {
  const { rows } = await sql<{ readings: number; people: number }>`
    select count(*)::int as readings, count(distinct by_id)::int as people from platform.journal
    where kind = 'read' and cardinality(citizens) > 0 and world = ${world} and at >= ${day}::date`.execute(tx)
  return rows[0] ?? { readings: 0, people: 0 }
}

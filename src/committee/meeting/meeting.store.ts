import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sourceColumns, type SourceFact, type Tx, type World } from '../../platform/index.ts'

export interface MeetingRow {
  id: string
  world: World
  committee: string
  committee_name: string
  day: Day
  starts: string | null
  place: string | null
  version: number
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export interface NewMeeting {
  id: string
  world: World
  committee: string
  day: Day
  starts: string | null
  place: string | null
  source: SourceFact
  by: string
}

/** @returns false when the committee has a meeting that day already */
export async function insertMeeting(tx: Tx, m: NewMeeting): Promise<boolean> {
  const row = await tx
    .insertInto('committee.meeting')
    .values({
      id: m.id,
      world: m.world,
      committee: m.committee,
      day: m.day,
      starts: m.starts,
      place: m.place,
      ...sourceColumns(m.source),
      by_id: m.by,
    })
    .onConflict((c) => c.columns(['world', 'committee', 'day']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const columns = sql`m.id, m.world, m.committee, coalesce(n.name, m.committee) as committee_name, m.day, m.starts, m.place, m.version, m.source_kind,
  m.source_document, m.source_place`

/** The committee under the name it had on the day of the meeting. */
const named = sql`committee.meeting m left join registers.body_name n on n.world = m.world and n.body = m.committee
  and coalesce(n.valid_from <= m.day, true) and coalesce(n.valid_to > m.day, true)`

export async function meetingOf(tx: Tx, id: string): Promise<MeetingRow> {
  const { rows } = await sql<MeetingRow>`select ${columns} from ${named} where m.id = ${id}`.execute(tx)
  if (!rows[0]) throw new Refusal('not-found', 'Mødet findes ikke.')
  return rows[0]
}

export interface MeetingQuery {
  world: World
  committee?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
}

/** Newest first, with how many items the caller can see on each and how many of them are decided. */
export async function meetings(tx: Tx, q: MeetingQuery): Promise<(MeetingRow & { items: number; decided: number })[]> {
  const { rows } = await sql<MeetingRow & { items: number; decided: number }>`
    select ${columns},
      (select count(*)::int from committee.item i where i.meeting = m.id
         or exists (select from committee.decision d where d.item = i.id and d.meeting = m.id)) as items,
      (select count(distinct d.item)::int from committee.decision d where d.meeting = m.id) as decided
    from ${named} where m.world = ${q.world} and (${q.committee ?? null}::text is null or m.committee = ${q.committee ?? null})
      and (${q.from ?? null}::date is null or m.day >= ${q.from ?? null}) and (${q.to ?? null}::date is null or m.day <= ${q.to ?? null})
    order by m.day desc, m.committee limit 2000`.execute(tx)
  return rows
}

/** The committee's meeting on a day, when it is called. */
export async function meetingOn(
  tx: Tx,
  world: World,
  committee: string | null,
  day: Day | null,
): Promise<string | null> {
  if (committee === null || day === null) return null
  const row = await tx
    .selectFrom('committee.meeting')
    .select('id')
    .where('world', '=', world)
    .where('committee', '=', committee)
    .where('day', '=', day)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function updateMeeting(
  tx: Tx,
  m: { id: string; version: number; day: Day; starts: string | null; place: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('committee.meeting')
    .set({ day: m.day, starts: m.starts, place: m.place, version: m.version + 1 })
    .where('id', '=', m.id)
    .where('version', '=', m.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

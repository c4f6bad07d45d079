import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sourceColumns, type SourceFact, type Tx, type World } from '../../platform/index.ts'

export interface ItemRow {
  id: string
  world: World
  meeting: string | null
  meeting_day: Day | null
  no: number | null
  title: string
  body: string | null
  body_name: string | null
  day: Day | null
  document: string | null
  paper: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
}

/** The day whose names an item uses: its own, or for an undated document of the archive the year in its number. */
const nameDay = sql`coalesce(m.day, i.day, (substring(i.document from '^DOC-(\\d{4})-') || '-12-31')::date, current_date)`

const selectItem = sql`select i.id, i.world, i.meeting, m.day as meeting_day, i.no, i.title, i.body, coalesce(n.name, i.body) as body_name,
    coalesce(m.day, i.day) as day, i.document, i.paper, i.source_kind, i.source_document, i.source_place
  from committee.item i left join committee.meeting m on m.id = i.meeting
  left join registers.body_name n on n.world = i.world and n.body = i.body
    and coalesce(n.valid_from <= ${nameDay}, true) and coalesce(n.valid_to > ${nameDay}, true)`

export async function itemOf(tx: Tx, id: string): Promise<ItemRow> {
  const { rows } = await sql<ItemRow>`${selectItem} where i.id = ${id}`.execute(tx)
  if (!rows[0]) throw new Refusal('not-found', 'Sagen findes ikke på nogen dagsorden, eller den er ikke offentlig.')
  return rows[0]
}

export async function itemWhere(
  tx: Tx,
  by: { id?: string | undefined; document?: string | undefined; paper?: string | undefined },
): Promise<ItemRow | undefined> {
  const { rows } = await sql<ItemRow>`${selectItem}
    where i.id = ${by.id ?? null} or i.document = ${by.document ?? null} or i.paper = ${by.paper ?? null}::uuid limit 1`.execute(
    tx,
  )
  return rows[0]
}

/** What a meeting has on its agenda, and what it had and sent on. */
export async function itemsAt(tx: Tx, meeting: string): Promise<(ItemRow & { stood_at: number | null })[]> {
  const { rows } = await sql<ItemRow & { stood_at: number | null }>`
    with met as (select item, max(agenda_no) as no from committee.decision where meeting = ${meeting} group by item)
    select x.*, case when x.meeting = ${meeting} then x.no else met.no end as stood_at
    from (${selectItem}) x left join met on met.item = x.id where x.meeting = ${meeting} or met.item is not null
    order by stood_at nulls last, x.id`.execute(tx)
  return rows
}

/** Two who decide the same case wait for each other here. */
export async function lockItem(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('committee.item').select('id').where('id', '=', id).forUpdate().execute()
}

export interface NewItem {
  id: string
  world: World
  title: string
  body: string | null
  day: Day | null
  no: number | null
  meeting: string | null
  document: string | null
  paper: string | null
  source: SourceFact
  by: string
}

/** @returns false when another has put the same case in meanwhile */
export async function insertItem(tx: Tx, i: NewItem): Promise<boolean> {
  const { source, by, ...item } = i
  const row = await tx
    .insertInto('committee.item')
    .values({ ...item, ...sourceColumns(source), by_id: by })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether anybody may see the case: its document is open, its paper published. */
export async function isPublic(tx: Tx, { document, paper }: Pick<ItemRow, 'document' | 'paper'>): Promise<boolean> {
  const { rows } = await sql<{ seen: boolean }>`select
    (${document}::text is null or exists (select from cases.document d where d.id = ${document} and d.open))
    and (${paper}::uuid is null or exists (select from committee.publication p where p.paper = ${paper}::uuid)) as seen`.execute(
    tx,
  )
  return rows[0]?.seen ?? false
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { sourceColumns, type SourceFact, type Tx, type World } from '../../platform/index.ts'

export interface LinkRow {
  direction: 'earlier' | 'later'
  day: Day | null
  day_text: string | null
  label: string
  other: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
}

/** Earlier and later steps as they were told, and those another case tells of this one. */
export async function linksOf(tx: Tx, item: string): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select direction, day, day_text, label, other, source_kind, source_document, source_place from (
      select id, direction, day, day_text, label, other, source_kind, source_document, source_place from committee.link where item = ${item}
      union all
      select l.id, case l.direction when 'earlier' then 'later' else 'earlier' end, coalesce(m.day, i.day), null, i.title, i.id,
        l.source_kind, l.source_document, l.source_place
      from committee.link l join committee.item i on i.id = l.item left join committee.meeting m on m.id = i.meeting
      where l.other = ${item} and not exists (select from committee.link o where o.item = ${item} and o.other = l.item)
    ) x order by id`.execute(tx)
  return rows
}

export async function insertLink(
  tx: Tx,
  l: { world: World; item: string; by: string; source: SourceFact } & Pick<
    LinkRow,
    'direction' | 'day' | 'day_text' | 'label' | 'other'
  >,
): Promise<void> {
  const { source, by, ...link } = l
  await tx
    .insertInto('committee.link')
    .values({ ...link, ...sourceColumns(source), by_id: by })
    .execute()
}

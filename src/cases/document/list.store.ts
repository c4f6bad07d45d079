import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface DocumentRow {
  id: string
  kind: string
  title: string
  theme: string | null
  committee: string | null
  administration: string | null
  agenda_item: number | null
  meeting_day: Day | null
  document_day: Day | null
  filed_on: Day
  numbers: string | null
}

export interface DocumentFilter {
  world: World
  kind?: string | undefined
  committee?: string | undefined
  /** The last row of the page before. */
  after?: string | undefined
  limit: number
}

/** Newest first: by the meeting, the document's own day, or the day it was filed. */
export async function documents(tx: Tx, f: DocumentFilter): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    with dated as (
      select d.*, coalesce(d.meeting_day, d.document_day, d.filed_on) as day from cases.document d
      where d.world = ${f.world} and (${f.kind ?? null}::text is null or d.kind = ${f.kind ?? null})
        and (${f.committee ?? null}::text is null or d.committee = ${f.committee ?? null}))
    select d.id, d.kind, d.title, d.theme, d.committee, d.administration, d.agenda_item, d.meeting_day, d.document_day, d.filed_on,
      (select string_agg(n.number, ', ' order by n.position) from cases.number n where n.document = d.id) as numbers
    from dated d left join dated last on last.id = ${f.after ?? null}
    where last.id is null or (d.day, d.id) < (last.day, last.id)
    order by d.day desc, d.id desc limit ${f.limit}`.execute(tx)
  return rows
}

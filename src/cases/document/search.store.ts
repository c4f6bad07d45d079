import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'
import type { Content } from './content.ts'
import { questionOf } from './tolerant.ts'

export interface FoundRow {
  id: string
  world: World
  kind: string
  title: string
  numbers: string | null
  committee: string | null
  meeting_day: Day | null
  document_day: Day | null
  filed_on: Day
  rank: number
  content: Partial<Content>
}

/**
 * Documents that hold every word, best first; a number finds the document that carries it. The matches are gathered
 * first and ranked alone, so that a common word does not read the whole register.
 */
export async function foundIn(tx: Tx, asked: string, world: World | undefined, limit: number): Promise<FoundRow[]> {
  const question = questionOf(asked)
  if (question === undefined) return []
  const plain = asked.replace(/\s+/g, '')
  const { rows } = await sql<FoundRow>`
    with question as (select to_tsquery('danish', ${question}) as q),
    hit as materialized (
      select f.document, ts_rank(f.words, q) as rank from cases.found f, question where f.words @@ q
      union all
      select n.document, 2 from cases.number n where replace(n.number, ' ', '') = ${plain}
      limit 2000),
    best as (select document, max(rank) as rank from hit group by document order by rank desc, document limit ${limit * 2})
    select d.id, d.world, d.kind, d.title, d.committee, d.meeting_day, d.document_day, d.filed_on, b.rank,
      (select string_agg(n.number, ', ' order by n.position) from cases.number n where n.document = d.id) as numbers,
      coalesce((select v.content from cases.version v where v.document = d.id order by v.no desc limit 1), '{}') as content
    from best b join cases.document d on d.id = b.document
    where ${world ?? null}::text is null or d.world = ${world ?? null}
    order by b.rank desc, d.id limit ${limit}`.execute(tx)
  return rows
}

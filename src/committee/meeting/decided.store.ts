import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface DecidedQuery {
  world: World
  committee?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  /** Below which a page begins: the last row's day and item. */
  after?: { day: Day | null; item: string } | undefined
  limit: number
}

export interface DecidedRow {
  item: string
  title: string
  body: string | null
  body_name: string | null
  document: string | null
  paper: string | null
  day: Day | null
}

/** Cases with a decision, the latest first; those of an unknown day last. */
export async function decidedItems(tx: Tx, q: DecidedQuery): Promise<DecidedRow[]> {
  const [day, item] = [q.after?.day ?? '0001-01-01', q.after?.item ?? '']
  const { rows } = await sql<DecidedRow>`
    with decided as (select item, max(day) as day from committee.decision where world = ${q.world} group by item)
    select i.id as item, i.title, i.body, coalesce(n.name, i.body) as body_name, i.document, i.paper, d.day
    from decided d join committee.item i on i.id = d.item
    left join registers.body_name n on n.world = i.world and n.body = i.body
      and coalesce(n.valid_from <= coalesce(d.day, (substring(i.document from '^DOC-(\\d{4})-') || '-12-31')::date, current_date), true)
      and coalesce(n.valid_to > coalesce(d.day, (substring(i.document from '^DOC-(\\d{4})-') || '-12-31')::date, current_date), true)
    where (${q.committee ?? null}::text is null or i.body = ${q.committee ?? null})
      and (${q.from ?? null}::date is null or d.day >= ${q.from ?? null}) and (${q.to ?? null}::date is null or d.day <= ${q.to ?? null})
      and (${q.after === undefined} or (coalesce(d.day, '0001-01-01'), i.id) < (${day}::date, ${item}))
    order by coalesce(d.day, '0001-01-01') desc, i.id desc limit ${q.limit}`.execute(tx)
  return rows
}

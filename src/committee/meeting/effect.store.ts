import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/index.ts'

export interface FollowUpRow {
  id: string
  what: string
  who: string | null
  rule: string | null
  due: Day | null
  due_text: string | null
  ended: string | null
  ended_on: Day | null
}

/** The duties a case's decisions opened, and whether they are done. Staff only: the public has no right to the register of duties. */
export async function followUpOf(tx: Tx, item: string): Promise<FollowUpRow[]> {
  const { rows } = await sql<FollowUpRow>`
    select d.id, d.what, d.who, d.rule, coalesce(m.due, d.due) as due, d.due_text, e.kind as ended, e.ended_on
    from cases.duty d left join cases.duty_end e on e.duty = d.id
    left join lateral (select m.due from cases.duty_move m where m.duty = d.id order by m.no desc limit 1) m on true
    where d.cause_kind = 'decision' and starts_with(d.cause_id, ${`${item}/`}) order by d.due nulls last, d.id`.execute(
    tx,
  )
  return rows
}

/** Money the records released, by line and year. Staff only: the public has no right to the releases. */
export async function releasesOf(tx: Tx, records: readonly string[]) {
  if (records.length === 0) return []
  const { rows } = await sql<{ line: string; name: string; year: number; amount: bigint }>`
    select r.line, l.name, r.year, r.amount_oere::bigint as amount from budget.release r join budget.line l on l.id = r.line
    where r.cause_kind = 'decision' and r.cause_id = any(${[...records]}::text[]) order by r.line, r.year`.execute(tx)
  return rows.map(({ amount, ...r }) => ({ ...r, amountOere: amount }))
}

/** Needs the committee was told of by the records. */
export async function orientationsOf(tx: Tx, records: readonly string[]): Promise<{ need: string; title: string }[]> {
  if (records.length === 0) return []
  const { rows } = await sql<{ need: string; title: string }>`
    select o.need, n.title from needs.orientation o join needs.need n on n.id = o.need
    where o.cause_kind = 'decision' and o.cause_id = any(${[...records]}::text[]) order by o.need`.execute(tx)
  return rows
}

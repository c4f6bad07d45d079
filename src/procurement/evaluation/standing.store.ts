import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx } from '../../platform/index.ts'
import { publishedTender } from '../tender/tender.store.ts'
import type { Standing } from './standing.ts'

export type Asked = Awaited<ReturnType<typeof publishedTender>>

/** The tender to be evaluated, of the caller's own world, still wanted. @throws Refusal */
export async function evaluated(tx: Tx, by: By, tender: string): Promise<Asked> {
  const asked = await publishedTender(tx, tender)
  if (asked.world !== by.world) throw new Refusal('not-found', 'Udbuddet findes ikke i din verden.')
  if (asked.cancelled) throw new Refusal('conflict', 'Udbuddet er annulleret.', { rule: 'STATE' })
  return asked
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Which rows there are; what is in them is another matter. */
export async function standingOf(tx: Tx, tender: string): Promise<Standing> {
  const lock = (
    table: string,
  ) => sql`(select json_build_object('at', ${iso('l.locked_at')}, 'by', l.by_id, 'sha256', l.sha256)
    from ${sql.table(`procurement.${table}`)} l where l.tender = ${tender})`
  const opened = (which: string) =>
    sql`(select ${iso('o.opened_at')} from procurement.opening o where o.tender = ${tender} and o.envelopes = ${which})`
  const { rows } = await sql<Standing>`
    select ${opened('quality')} as "qualityOpenedAt", ${opened('price')} as "priceOpenedAt",
      ${lock('admissibility_lock')} as admissible, ${lock('quality_lock')} as quality,
      coalesce((select json_agg(json_build_object('person', a.person, 'name', a.name,
        'conflict', (select bool_or(d.conflict) from procurement.interest_declaration d where d.tender = a.tender and d.person = a.person),
        'released', (select r.reason from procurement.evaluator_release r where r.tender = a.tender and r.person = a.person),
        'submittedAt', (select ${iso('s.submitted_at')} from procurement.score_submission s where s.tender = a.tender and s.person = a.person)
      ) order by a.name, a.person) from procurement.evaluator_assignment a where a.tender = ${tender}), '[]') as evaluators,
      coalesce((select json_agg(r.lot order by r.lot) from procurement.evaluation_run r where r.tender = ${tender}), '[]') as evaluated`.execute(
    tx,
  )
  return rows[0] ?? { ...none, evaluators: [], evaluated: [] }
}

const none = { qualityOpenedAt: null, priceOpenedAt: null, admissible: null, quality: null }

/** Whether the caller may not read bids of this tender: a conflict was declared. */
export async function mustBeFree(tx: Tx, tender: string): Promise<void> {
  const { rows } = await sql<{ free: boolean }>`select procurement.free_of_conflict(${tender}) as free`.execute(tx)
  if (rows[0]?.free !== true)
    throw new Refusal('forbidden', 'Du har oplyst en interessekonflikt i udbuddet og deltager ikke i evalueringen.', {
      rule: 'IMPARTIAL',
    })
}

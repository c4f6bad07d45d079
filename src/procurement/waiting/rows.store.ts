import { sql } from 'kysely'
import type { By, Tx } from '../../platform/index.ts'

/** A tender in which something waits, and since when or until when. */
export interface Waits {
  tender: string
  title: string
  day: string | null
  count: number
}

const title = sql`(select v.content ->> 'title' from procurement.tender_version v where v.tender = t.id order by v.no desc limit 1)`
const due = sql`(select p.bids_due_at from procurement.tender_publication p where p.tender = t.id order by p.version desc limit 1)`
const live = sql`not exists (select from procurement.tender_cancellation c where c.tender = t.id)`
const opened = (which: 'quality' | 'price') =>
  sql`exists (select from procurement.opening o where o.tender = t.id and o.envelopes = ${which})`

/** Questions nobody has answered. */
export async function questionsWaiting(tx: Tx, by: By): Promise<Waits[]> {
  const { rows } = await sql<Waits>`
    select t.id as tender, ${title} as title, min(q.asked_at)::date::text as day, count(*)::int as count
    from procurement.tender t join procurement.tender_question q on q.tender = t.id
    where t.world = ${by.world} and ${live} and not exists (select from procurement.tender_answer a where a.question = q.id)
    group by t.id`.execute(tx)
  return rows
}

/** Bids are due and lie unopened; or quality is locked and prices lie unopened. */
export async function openingsWaiting(tx: Tx, by: By, at: string): Promise<(Waits & { price: boolean })[]> {
  const { rows } = await sql<Waits & { price: boolean }>`
    select t.id as tender, ${title} as title, ${due}::date::text as day, 0 as count, ${opened('quality')} as price
    from procurement.tender t
    where t.world = ${by.world} and ${live} and ${due} <= ${at}::timestamptz and not ${opened('price')}
      and (not ${opened('quality')} or exists (select from procurement.quality_lock l where l.tender = t.id))`.execute(
    tx,
  )
  return rows
}

/** Of those, the ones this person has a share of and has not given it. */
export async function sharesWaiting(tx: Tx, by: By, at: string): Promise<(Waits & { price: boolean })[]> {
  const { rows } = await sql<{ tender: string; price: boolean }>`
    select s.tender, s.envelopes = 'price' as price
    from procurement.tender_seal s join procurement.seal_share h on h.seal = s.id
    where s.world = ${by.world} and h.person = ${by.id} and s.envelopes <> 'rehearsal'
      and s.no = (select max(no) from procurement.tender_seal where tender = s.tender)
      and not exists (select from procurement.opening_share g where g.seal = s.id and g.no = h.no)
      and (select count(*) from procurement.opening_share g where g.seal = s.id) < s.k`.execute(tx)
  const asked = await openingsWaiting(tx, by, at)
  return asked.filter((a) => rows.some((r) => r.tender === a.tender && r.price === a.price))
}

/** Evaluations reckoned by another, without an award that stands. */
export async function awardsWaiting(tx: Tx, by: By): Promise<Waits[]> {
  const { rows } = await sql<Waits>`
    select t.id as tender, ${title} as title, min(r.run_at)::date::text as day, 0 as count
    from procurement.tender t join procurement.evaluation_run r on r.tender = t.id
    where t.world = ${by.world} and ${live} and not exists (select from procurement.award a where a.tender = t.id
        and not exists (select from procurement.award_revocation x where x.award = a.id))
    group by t.id having bool_and(r.by_id <> ${by.id})`.execute(tx)
  return rows
}

/** Awards decided, whose letters are not sent. */
export async function lettersWaiting(tx: Tx, by: By): Promise<(Waits & { award: string })[]> {
  const { rows } = await sql<Waits & { award: string }>`
    select a.tender, a.title, a.decided_on::text as day, 0 as count, a.id as award
    from procurement.award a where a.world = ${by.world} and a.tender is not null
      and not exists (select from procurement.award_revocation x where x.award = a.id)
      and not exists (select from procurement.award_notice n where n.award = a.id)`.execute(tx)
  return rows
}

/** Bids this evaluator has to judge alone. */
export async function scoresWaiting(tx: Tx, by: By): Promise<Waits[]> {
  const { rows } = await sql<Waits>`
    select t.id as tender, ${title} as title, l.locked_at::date::text as day, 0 as count
    from procurement.tender t join procurement.evaluator_assignment e on e.tender = t.id and e.person = ${by.id}
    join procurement.admissibility_lock l on l.tender = t.id
    where ${live} and not exists (select from procurement.score_submission s where s.tender = t.id and s.person = e.person)
      and not exists (select from procurement.evaluator_release r where r.tender = t.id and r.person = e.person)
      and not exists (select from procurement.interest_declaration d where d.tender = t.id and d.person = e.person and d.conflict)`.execute(
    tx,
  )
  return rows
}

/** Tenders open for bids that were changed after this supplier's bid. */
export async function changesWaiting(tx: Tx, by: By, at: string): Promise<Waits[]> {
  const { rows } = await sql<Waits>`
    select t.id as tender, ${title} as title, ${due}::date::text as day, 0 as count
    from procurement.tender t
    where t.world = ${by.world} and ${live} and ${due} > ${at}::timestamptz
      and (select max(b.received_at) from procurement.bid b where b.tender = t.id and b.enterprise = ${by.enterprise})
        < (select max(p.published_at) from procurement.tender_publication p where p.tender = t.id)`.execute(tx)
  return rows
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type Tx, type World } from '../../platform/index.ts'
import type { ReferralState } from './state.ts'
import type { LotWords } from '../words.ts'
import type { Cost } from './cost.ts'

export interface NewReferral {
  id: string
  world: World
  citizen: string
  lot: string
  supplier: string
  startsOn: Day
  endsBefore: Day
  purpose: string
  offered: unknown
  committedOere: Oere
  cost: unknown
  answerDue: Day
  sentOn: Day
  by: string
}

export async function insertReferral(tx: Tx, r: NewReferral): Promise<void> {
  await tx
    .insertInto('referrals.referral')
    .values({
      id: r.id,
      world: r.world,
      citizen: r.citizen,
      lot: r.lot,
      supplier: r.supplier,
      starts_on: r.startsOn,
      ends_before: r.endsBefore,
      purpose: r.purpose,
      offered: toJson(r.offered),
      committed_oere: r.committedOere,
      cost: toJson(r.cost),
      answer_due: r.answerDue,
      sent_on: r.sentOn,
      by_id: r.by,
    })
    .execute()
}

/** Referrals to a lot are made one after the other, so that two cannot take the same last place or be each other's twin. */
export async function oneAtATime(tx: Tx, lot: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`refer ${lot}`}, 0))`.execute(tx)
}

export interface ReferralRow {
  id: string
  citizen: string
  /** null when the caller may not see the name: another supplier's citizen, or a protected one. */
  citizen_name: string | null
  protected: boolean | null
  lot: string
  lot_no: number | null
  agreement: string
  supplier: string
  supplier_name: string
  starts_on: Day
  ends_before: Day
  purpose: string
  committed_oere: Oere
  answer_due: Day
  sent_on: Day
  answer: 'accept' | 'decline' | null
  answer_reason: string | null
  answered_on: Day | null
  ended_on: Day | null
  end_reason: string | null
}

/** One referral with the list it was chosen from, and the names of the lots in it: a page needs no more. */
export async function referralOf(tx: Tx, id: string): Promise<ReferralRow & Told> {
  const { rows } = await sql<ReferralRow & Told>`${select(sql`, r.offered, r.cost, (
    select coalesce(json_agg(json_build_object('id', n.id, 'agreement', n.agreement, 'lot', n.no, 'title', n.title)), '[]')
    from portfolio.lot n where n.id = r.lot or n.id in (select o ->> 'lot' from jsonb_array_elements(r.offered) o)) as lots`)}
    where r.id = ${id}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Henvisningen findes ikke, eller du har ikke adgang.')
  return row
}

interface Told {
  offered: unknown
  /** How the committed amount was found; null for what was referred before it was kept. */
  cost: Cost | null
  lots: LotWords[]
}

export interface ReferralFilter {
  world: World
  agreement?: string | undefined
  lot?: number | undefined
  citizen?: string | undefined
  state?: ReferralState | undefined
  today: Day
  after?: { sentOn: Day; id: string } | undefined
  limit: number
}

const inState: Record<ReferralState, (today: Day) => ReturnType<typeof sql>> = {
  waiting: () => sql`a.kind is null and e.referral is null`,
  active: (today) => sql`a.kind = 'accept' and e.referral is null and r.ends_before > ${today}`,
  over: (today) => sql`a.kind = 'accept' and e.referral is null and r.ends_before <= ${today}`,
  declined: () => sql`a.kind = 'decline'`,
  withdrawn: () => sql`a.kind is null and e.referral is not null`,
  ended: () => sql`a.kind = 'accept' and e.referral is not null`,
}

/** Newest first. */
export async function referrals(tx: Tx, f: ReferralFilter): Promise<ReferralRow[]> {
  const { rows } = await sql<ReferralRow>`${select()}
    where r.world = ${f.world}
      and (${f.agreement ?? null}::text is null or l.agreement = ${f.agreement ?? null})
      and (${f.lot ?? null}::int is null or l.no = ${f.lot ?? null})
      and (${f.citizen ?? null}::uuid is null or r.citizen = ${f.citizen ?? null})
      and ${f.state ? inState[f.state](f.today) : sql`true`}
      and (${f.after?.id ?? null}::uuid is null or (r.sent_on, r.id) < (${f.after?.sentOn ?? null}::date, ${f.after?.id ?? null}::uuid))
    order by r.sent_on desc, r.id desc limit ${f.limit + 1}`.execute(tx)
  return rows
}

/** Courses under way and referrals waiting, per lot, on a day. */
export async function pressure(
  tx: Tx,
  world: World,
  day: Day,
): Promise<Map<string, { inUse: number; waiting: number }>> {
  const { rows } = await sql<{ lot: string; in_use: number; waiting: number }>`
    select r.lot, count(*) filter (where a.kind = 'accept' and r.starts_on <= ${day})::int as in_use,
      count(*) filter (where a.kind is null or (a.kind = 'accept' and r.starts_on > ${day}))::int as waiting
    from referrals.referral r left join referrals.answer a on a.referral = r.id left join referrals.ending e on e.referral = r.id
    where r.world = ${world} and e.referral is null and coalesce(a.kind, '') <> 'decline' and r.ends_before > ${day}
    group by r.lot`.execute(tx)
  return new Map(rows.map((r) => [r.lot, { inUse: r.in_use, waiting: r.waiting }]))
}

export async function openReferralOf(tx: Tx, citizen: string, lot: string, today: Day): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select r.id from referrals.referral r left join referrals.answer a on a.referral = r.id left join referrals.ending e on e.referral = r.id
    where r.citizen = ${citizen} and r.lot = ${lot} and e.referral is null and coalesce(a.kind, '') <> 'decline' and r.ends_before > ${today} limit 1`.execute(
    tx,
  )
  return rows[0]?.id
}

function select(extra = sql``) {
  return sql`
  select r.id, r.citizen, c.name as citizen_name, c.protected, r.lot, l.no as lot_no, l.agreement, r.supplier, s.name as supplier_name,
    r.starts_on, r.ends_before, r.purpose, r.committed_oere, r.answer_due, r.sent_on,
    a.kind as answer, a.reason as answer_reason, a.answered_on, e.ended_on, e.reason as end_reason ${extra}
  from referrals.referral r
  join portfolio.lot l on l.id = r.lot join registers.enterprise s on s.id = r.supplier
  left join referrals.citizen c on c.id = r.citizen
  left join referrals.answer a on a.referral = r.id left join referrals.ending e on e.referral = r.id`
}

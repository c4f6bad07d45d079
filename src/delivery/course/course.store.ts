import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'
import type { AttendanceKind } from '../attendance/attendance.ts'

export interface PlacementRow {
  id: string
  referral: string
  enterprise: string
  enterprise_name: string
  starts_on: Day
  ends_before: Day | null
  tasks: string
}

export interface NewPlacement {
  id: string
  world: World
  referral: string
  supplier: string
  lot: string
  enterprise: string
  startsOn: Day
  endsBefore: Day | null
  tasks: string
  by: string
}

/** A workplace the caller may see. One that is not there and one that is hidden get the same answer. */
export async function mustEmploy(tx: Tx, enterprise: string): Promise<void> {
  const found = await tx
    .selectFrom('registers.enterprise')
    .select('id')
    .where('id', '=', enterprise)
    .where('kind', 'in', ['employer', 'both'])
    .executeTakeFirst()
  if (found) return
  const message = 'Virksomheden er ikke en arbejdsplads i registret. Vælg en fra listen.'
  throw new Refusal('invalid', message, { issues: [{ field: 'enterprise', message }] })
}

export async function insertPlacement(tx: Tx, p: NewPlacement): Promise<void> {
  await tx
    .insertInto('delivery.placement')
    .values({
      id: p.id,
      world: p.world,
      referral: p.referral,
      supplier: p.supplier,
      lot: p.lot,
      enterprise: p.enterprise,
      starts_on: p.startsOn,
      ends_before: p.endsBefore,
      tasks: p.tasks,
      by_id: p.by,
    })
    .execute()
}

export async function placementsOf(tx: Tx, referrals: string[]): Promise<PlacementRow[]> {
  if (!referrals.length) return []
  return placements(tx).where('p.referral', 'in', referrals).orderBy('p.starts_on').execute()
}

export async function placementOf(tx: Tx, id: string): Promise<PlacementRow> {
  const row = await placements(tx).where('p.id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Ansættelsen findes ikke, eller du har ikke adgang.')
  return row
}

export interface StandingHours {
  id: number
  placement: string
  referral: string
  week: Day
  hundredths: number
  amount_oere: bigint
  corrected: number
}

/** The hours that stand, one row a placement and week, with how many times they were corrected and what they cost in all. */
export async function standingHours(tx: Tx, referrals: string[], week?: Day): Promise<StandingHours[]> {
  if (!referrals.length) return []
  const { rows } = await sql<Omit<StandingHours, 'id'> & { id: bigint }>`
    select max(h.id) as id, h.placement, h.referral, h.week, (array_agg(h.hundredths order by h.id desc))[1] as hundredths,
      sum(h.amount_oere)::bigint as amount_oere, count(*)::int - 1 as corrected
    from delivery.hours h where h.referral = any(${referrals}) and (${week ?? null}::date is null or h.week = ${week ?? null})
    group by h.placement, h.referral, h.week order by h.week`.execute(tx)
  return rows.map((r) => ({ ...r, id: Number(r.id) }))
}

export interface StandingAttendance {
  id: number
  referral: string
  day: Day
  kind: AttendanceKind
  hours: number | null
  hourKind: string | null
}

export async function standingAttendance(tx: Tx, referrals: string[], day?: Day): Promise<StandingAttendance[]> {
  if (!referrals.length) return []
  const { rows } = await sql<Omit<StandingAttendance, 'id'> & { id: bigint }>`
    select a.id, a.referral, a.day, a.kind, a.hundredths / 100.0::float8 as hours, a.hour_kind as "hourKind" from delivery.attendance a
    where a.referral = any(${referrals}) and (${day ?? null}::date is null or a.day = ${day ?? null})
      and not exists (select from delivery.attendance n where n.replaces = a.id)
    order by a.day`.execute(tx)
  return rows.map((r) => ({ ...r, id: Number(r.id) }))
}

/** The kinds of hours each course's lot is paid for; a course whose lot is not is left out. */
export async function hourKindsOf(tx: Tx, referrals: string[]): Promise<Map<string, (string | null)[]>> {
  if (!referrals.length) return new Map()
  const { rows } = await sql<{ id: string; kinds: (string | null)[] }>`
    select r.id, array_agg(distinct p.variant) as kinds from referrals.referral r join portfolio.price p on p.lot = r.lot and p.unit = 'hour'
    where r.id = any(${referrals}) group by r.id`.execute(tx)
  return new Map(rows.map((r) => [r.id, r.kinds]))
}

/** Placements with the enterprise's name, as the caller may see them. */
function placements(tx: Tx) {
  return tx
    .selectFrom('delivery.placement as p')
    .innerJoin('registers.enterprise as e', 'e.id', 'p.enterprise')
    .select([
      'p.id',
      'p.referral',
      'p.enterprise',
      'e.name as enterprise_name',
      'p.starts_on',
      'p.ends_before',
      'p.tasks',
    ])
}

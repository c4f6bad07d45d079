import { sql } from 'kysely'
import { monthOf, type Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type Tx, type Work } from '../../platform/index.ts'
import type { DatedPrice } from '../../portfolio/index.ts'
import { aboutOf, lockCourse, pricesOfCourse, standingUses } from '../use/use.store.ts'
import type { AttendanceBasis, AttendanceEntry, AttendanceKind } from './attendance.ts'

interface BasisRow {
  citizen: string
  supplier: string
  lot: string
  starts_on: Day
  ends_before: Day
  ended_on: Day | null
  accepted: boolean
  prices: DatedPrice[]
  other_present: number
  other_present_in_course: number
  current_id: bigint | null
  current_kind: AttendanceKind | null
}

/** The course as it stands for one day, under a lock on the course: two first days of a month cannot both post its price. */
export async function attendanceBasis(
  tx: Tx,
  referral: string,
  day: Day,
): Promise<BasisRow & { basis: AttendanceBasis }> {
  await lockCourse(tx, referral)
  const { rows } = await sql<BasisRow>`
    with standing as (
      select a.id, a.day, a.kind from delivery.attendance a where a.referral = ${referral}
        and not exists (select from delivery.attendance n where n.replaces = a.id))
    select r.citizen, r.supplier, r.lot, r.starts_on, r.ends_before,
      (select ended_on from referrals.ending e where e.referral = r.id) as ended_on,
      exists (select from referrals.answer a where a.referral = r.id and a.kind = 'accept') as accepted, ${pricesOfCourse} as prices,
      (select count(*)::int from standing where day <> ${day}::date and kind = 'present' and day >= date_trunc('month', ${day}::date)
        and day < date_trunc('month', ${day}::date) + interval '1 month') as other_present,
      (select count(*)::int from standing where day <> ${day}::date and kind = 'present') as other_present_in_course,
      (select id from standing where day = ${day}::date) as current_id, (select kind from standing where day = ${day}::date) as current_kind
    from referrals.referral r where r.id = ${referral}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Forløbet findes ikke, eller du har ikke adgang.')
  const current =
    row.current_id !== null && row.current_kind !== null ? { id: Number(row.current_id), kind: row.current_kind } : null
  const basis = {
    referral,
    startsOn: row.starts_on,
    endsBefore: row.ends_before,
    endedOn: row.ended_on,
    accepted: row.accepted,
    otherPresentDays: row.other_present,
    otherPresentInCourse: row.other_present_in_course,
    current,
    prices: row.prices,
    standing: await standingUses(tx, referral, [monthOf(day), 'course', day]),
  }
  return { ...row, basis }
}

export async function insertAttendance(
  work: Work,
  row: BasisRow & { basis: AttendanceBasis },
  day: Day,
  entry: AttendanceEntry,
): Promise<number> {
  const { id } = await work.tx
    .insertInto('delivery.attendance')
    .values({
      world: work.by.world,
      referral: row.basis.referral,
      supplier: row.supplier,
      lot: row.lot,
      day,
      kind: entry.kind,
      hundredths: entry.hundredths,
      hour_kind: entry.hundredths === null ? null : entry.hourKind,
      replaces: row.basis.current ? BigInt(row.basis.current.id) : null,
      by_id: work.by.id,
      at: work.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

/** The month's summary and the ledger in one statement. */
export async function postAttendance(
  work: Work,
  row: BasisRow & { basis: AttendanceBasis },
  day: Day,
  entry: AttendanceEntry,
  id: number,
): Promise<bigint> {
  const { referral } = row.basis
  const about = { ...aboutOf(work, row.supplier, referral), source: 'attendance', sourceId: id }
  const href = `/forloeb/${referral}#dag-${day}`
  const uses = entry.uses.map((u) => ({ ...u, cause: { kind: 'attendance', id: String(id), label: u.label, href } }))
  const { rows } = await sql<{ overrun: bigint }>`
    select delivery.post_attendance(${row.lot}, ${day}, ${entry.presentDelta}, ${toJson(about)}::jsonb, ${toJson(uses)}::jsonb) as overrun`.execute(
    work.tx,
  )
  return rows[0]?.overrun ?? 0n
}

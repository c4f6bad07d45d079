import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Cause } from '../../budget/index.ts'
import { toJson, type Tx, type Work } from '../../platform/index.ts'
import type { AttendanceBasis, AttendanceEntry, AttendanceKind } from './attendance.ts'

interface BasisRow {
  citizen: string
  supplier: string
  lot: string
  starts_on: Day
  ends_before: Day
  ended_on: Day | null
  accepted: boolean
  price_oere: bigint | null
  other_present: number
  current_id: bigint | null
  current_kind: AttendanceKind | null
}

/** The course as it stands for one day, under a lock on the course: two first days of a month cannot both post its price. */
export async function attendanceBasis(
  tx: Tx,
  referral: string,
  day: Day,
): Promise<BasisRow & { basis: AttendanceBasis }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`attendance ${referral}`}, 0))`.execute(tx)
  const { rows } = await sql<BasisRow>`
    with standing as (
      select a.id, a.day, a.kind from delivery.attendance a where a.referral = ${referral}
        and a.day >= date_trunc('month', ${day}::date) and a.day < date_trunc('month', ${day}::date) + interval '1 month'
        and not exists (select from delivery.attendance n where n.replaces = a.id))
    select r.citizen, r.supplier, r.lot, r.starts_on, r.ends_before,
      (select ended_on from referrals.ending e where e.referral = r.id) as ended_on,
      exists (select from referrals.answer a where a.referral = r.id and a.kind = 'accept') as accepted,
      (select p.amount_oere from portfolio.price p where p.lot = r.lot and p.unit = 'place-month'
        and p.valid_from <= greatest(date_trunc('month', ${day}::date)::date, r.starts_on)
        order by p.valid_from desc limit 1) as price_oere,
      (select count(*)::int from standing where day <> ${day}::date and kind = 'present') as other_present,
      (select id from standing where day = ${day}::date) as current_id, (select kind from standing where day = ${day}::date) as current_kind
    from referrals.referral r where r.id = ${referral}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Forløbet findes ikke, eller du har ikke adgang.')
  if (row.price_oere === null)
    throw new Refusal('unlawful', 'Aftalen har ingen pris pr. pladsmåned på den dag.', { rule: 'PRICE-KNOWN' })
  const current =
    row.current_id !== null && row.current_kind !== null ? { id: Number(row.current_id), kind: row.current_kind } : null
  const basis = {
    referral,
    startsOn: row.starts_on,
    endsBefore: row.ends_before,
    endedOn: row.ended_on,
    accepted: row.accepted,
    otherPresentDays: row.other_present,
    current,
    priceOere: row.price_oere,
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
  tx: Tx,
  row: BasisRow & { basis: AttendanceBasis },
  day: Day,
  entry: AttendanceEntry,
  cause: Cause,
): Promise<{ overrunOere: number }> {
  const { rows } = await sql<{ done: { overrunOere: number } }>`
    select delivery.post_attendance(${row.lot}, ${day}, ${entry.presentDelta}, ${entry.amountOere}, ${row.basis.referral}, ${toJson(cause)}::jsonb) as done`.execute(
    tx,
  )
  return rows[0]?.done ?? { overrunOere: 0 }
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { oneOf, toJson, type Tx, type Work, type World } from '../../platform/index.ts'
import type { HoursBasis, HoursEntry } from './hours.ts'

/** One round trip: the caller's claims and everything the price rule needs. */
export async function hoursBasis(
  work: Work,
  placement: string,
  week: Day,
  replaces: number | null,
): Promise<HoursBasis | null> {
  const one = oneOf(work)
  return one.call('delivery.hours_basis', [one.claims, placement, week, replaces])
}

/** One round trip: the key, the row, the ledger, the summary and the journal, all or nothing. */
export async function postHours(work: Work, entry: HoursEntry): Promise<{ id: number; overrunOere: number }> {
  const one = oneOf(work)
  return one.call('delivery.post_hours', [one.claims, one.key, one.keyHash, toJson(entry), one.journal()])
}

export interface HoursFilter {
  world: World
  agreement?: string | undefined
  lot?: number | undefined
  month?: string | undefined
  referral?: string | undefined
  upTo?: number | undefined
  after?: number | undefined
  limit: number
}

/** Registrations in their own order; a correction is a row of its own, with what it adds or takes away. */
export async function hoursRows(tx: Tx, f: HoursFilter) {
  const { rows } = await sql<{
    id: bigint
    week: Day
    hundredths: number
    delta_hundredths: number
    amount_oere: bigint
    replaces: bigint | null
    lot_no: number | null
    agreement: string
    supplier_name: string
    enterprise_name: string
    referral: string
    by_id: string
  }>`
    select h.id, h.week, h.hundredths, h.delta_hundredths, h.amount_oere, h.replaces, l.no as lot_no, l.agreement, s.name as supplier_name,
      e.name as enterprise_name, h.referral, h.by_id
    from delivery.hours h join portfolio.lot l on l.id = h.lot join registers.enterprise s on s.id = h.supplier
    join delivery.placement p on p.id = h.placement join registers.enterprise e on e.id = p.enterprise
    where ${conditions(f)} and (${f.after ?? null}::bigint is null or h.id > ${f.after ?? null})
    order by h.id limit ${f.limit + 1}`.execute(tx)
  return rows
}

export async function hoursSum(tx: Tx, f: HoursFilter): Promise<{ count: number; hundredths: number }> {
  const { rows } = await sql<{ count: number; hundredths: string }>`
    select count(*)::int as count, coalesce(sum(h.delta_hundredths), 0) as hundredths
    from delivery.hours h join portfolio.lot l on l.id = h.lot where ${conditions(f)}`.execute(tx)
  return { count: rows[0]?.count ?? 0, hundredths: Number(rows[0]?.hundredths ?? 0) }
}

function conditions(f: HoursFilter) {
  const month = f.month ? `${f.month}-01` : null
  return sql`h.world = ${f.world}
    and (${f.agreement ?? null}::text is null or l.agreement = ${f.agreement ?? null})
    and (${f.lot ?? null}::int is null or l.no = ${f.lot ?? null})
    and (${month}::date is null or (h.week + 3 >= ${month}::date and h.week + 3 < ${month}::date + interval '1 month'))
    and (${f.referral ?? null}::uuid is null or h.referral = ${f.referral ?? null})
    and (${f.upTo ?? null}::bigint is null or h.id <= ${f.upTo ?? null})`
}

/** Paid hours (hundredths) and days of attendance per lot and month, from the summary each registration keeps. */
export async function hoursByMonth(
  tx: Tx,
  agreement: string,
): Promise<{ lot: string; month: Day; hundredths: bigint; present_days: number }[]> {
  return tx
    .selectFrom('delivery.lot_month as m')
    .innerJoin('portfolio.lot as l', 'l.id', 'm.lot')
    .select(['m.lot', 'm.month', 'm.hundredths', 'm.present_days'])
    .where('l.agreement', '=', agreement)
    .orderBy('m.lot')
    .orderBy('m.month')
    .execute()
}

/** A cut through the registrations: none can still arrive at or below it. */
export async function hoursCut(tx: Tx): Promise<bigint> {
  const { rows } = await sql<{ cut: bigint }>`select delivery.cut() as cut`.execute(tx)
  return rows[0]?.cut ?? 0n
}

import { sql } from 'kysely'
import type { Tx } from '../../platform/index.ts'
import type { Milestones } from './phase.ts'
import type { TenderRow } from './tender.store.ts'

/** What has happened to a tender after its publication; an award outsiders may not see yet is none to them. */
export async function milestonesOf(tx: Tx, { id, published, cancelled }: TenderRow): Promise<Milestones> {
  const { rows } = await sql<Omit<Milestones, 'published' | 'cancelled'>>`
    select ${milestoneColumns(sql.val(id))}`.execute(tx)
  return { published, cancelled, ...(rows[0] ?? none) }
}

const none = { openedAt: null, qualityLockedAt: null, priceOpenedAt: null, awardedOn: null }

/** For a tender's id: when it was opened, locked, priced and awarded. */
export function milestoneColumns(id: ReturnType<typeof sql.val> | ReturnType<typeof sql.ref>) {
  return sql`
    (select to_json(o.opened_at) #>> '{}' from procurement.opening o where o.tender = ${id} and o.envelopes = 'quality') as "openedAt",
    (select to_json(l.locked_at) #>> '{}' from procurement.quality_lock l where l.tender = ${id}) as "qualityLockedAt",
    (select to_json(o.opened_at) #>> '{}' from procurement.opening o where o.tender = ${id} and o.envelopes = 'price') as "priceOpenedAt",
    (select max(a.decided_on)::text from procurement.award a where a.tender = ${id}
      and not exists (select from procurement.award_revocation r where r.award = a.id)) as "awardedOn"`
}

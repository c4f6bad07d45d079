import { sql } from 'kysely'
import { toJson, type Tx, type Work } from '../../platform/index.ts'
import type { Standing, UseDraft } from './restate.ts'

/** One course’s registrations are made one after the other: what is paid for once is posted once. */
export async function lockCourse(tx: Tx, referral: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`attendance ${referral}`}, 0))`.execute(tx)
}

/** The dated prices of the lot of referral r. */
export const pricesOfCourse = sql`coalesce((
  select json_agg(json_build_object('unit', p.unit, 'variant', p.variant, 'amountOere', p.amount_oere, 'validFrom', p.valid_from))
  from portfolio.price p where p.lot = r.lot), '[]')`

/** What stands of a course under the keys named: each chain's last row. */
export async function standingUses(tx: Tx, referral: string, keys: readonly string[]): Promise<Standing[]> {
  const { rows } = await sql<StandingRow>`
    select u.id, u.unit, u.variant, u.key, u.day, u.hundredths, u.price_oere, u.stands_oere, u.rule, u.label
    from delivery.use u where u.referral = ${referral} and u.key = any(${keys})
      and not exists (select from delivery.use n where n.replaces = u.id)`.execute(tx)
  return rows.map(standingOf)
}

/** A chain's last row as the database has it. */
export type StandingRow = Omit<Standing, 'id' | 'priceOere' | 'standsOere'> & {
  id: bigint
  price_oere: bigint
  stands_oere: bigint
}

export function standingOf({ id, price_oere: priceOere, stands_oere: standsOere, ...rest }: StandingRow): Standing {
  return { ...rest, id: Number(id), priceOere, standsOere }
}

/** Who and what a posting is about, as `delivery.post_uses` takes it. */
export function aboutOf({ by, at }: Work, supplier: string, referral: string | null) {
  return { world: by.world, supplier, referral, at }
}

export interface CausedUse extends UseDraft {
  cause: { kind: string; id: string; label: string; href: string }
}

/** Post rows to the ledger and keep them. Returns what went beyond the ceiling, øre. */
export async function postUses(
  tx: Tx,
  lot: string,
  about: ReturnType<typeof aboutOf> & { source: 'step' | 'month'; sourceId: number | null },
  uses: readonly CausedUse[],
): Promise<bigint> {
  if (uses.length === 0) return 0n
  const { rows } = await sql<{ overrun: bigint }>`
    select delivery.post_uses(${lot}, ${toJson(about)}::jsonb, ${toJson(uses)}::jsonb) as overrun`.execute(tx)
  return rows[0]?.overrun ?? 0n
}

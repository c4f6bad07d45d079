import type { Tx } from '../../platform/index.ts'
import type { Milestones } from './phase.ts'
import type { TenderRow } from './tender.store.ts'

/** What has happened to a tender after its publication. */
export async function milestonesOf(tx: Tx, row: TenderRow): Promise<Milestones> {
  const { published, cancelled } = row
  const opened = await tx
    .selectFrom('procurement.opening')
    .select(['envelopes', 'opened_at'])
    .where('tender', '=', row.id)
    .execute()
  const at = (envelopes: string) => opened.find((o) => o.envelopes === envelopes)?.opened_at.toISOString() ?? null
  const [openedAt, priceOpenedAt] = [at('quality'), at('price')]
  return { published, cancelled, openedAt, qualityLockedAt: null, priceOpenedAt, awardedOn: null }
}

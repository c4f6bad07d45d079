import type { Tx } from '../../platform/index.ts'
import type { Milestones } from './phase.ts'
import type { TenderRow } from './tender.store.ts'

/** What has happened to a tender after its publication. */
export async function milestonesOf(_tx: Tx, row: TenderRow): Promise<Milestones> {
  const { published, cancelled } = row
  return { published, cancelled, openedAt: null, qualityLockedAt: null, priceOpenedAt: null, awardedOn: null }
}

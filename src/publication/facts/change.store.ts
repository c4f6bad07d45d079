import type { z } from 'zod'
import type { By, Tx } from '../../platform/index.ts'
import type { ChangeIn } from './facts.input.ts'

export async function insertChange(
  tx: Tx,
  by: By,
  c: z.output<typeof ChangeIn> & { id: string; at: string },
): Promise<void> {
  await tx
    .insertInto('publication.contract_change')
    .values({
      ...{ id: c.id, world: by.world, tender: c.tender, agreement: c.agreement, changed_on: c.changedOn },
      ...{ reason: c.reason, reason_text: c.reasonText, description: c.description },
      ...{ recorded_at: c.at, by_id: by.id },
    })
    .execute()
}

export async function changesOf(tx: Tx, tender: string) {
  return tx
    .selectFrom('publication.contract_change')
    .select(['id', 'agreement', 'changed_on', 'reason', 'reason_text', 'description'])
    .where('tender', '=', tender)
    .orderBy('changed_on')
    .orderBy('id')
    .execute()
}

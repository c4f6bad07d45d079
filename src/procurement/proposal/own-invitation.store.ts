import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx } from '../../platform/index.ts'
import { type InvitationRow, invitationsOf } from './invitation.store.ts'

/** One that is not there and one that is another's get the same answer. */
export async function ownInvitation(
  tx: Tx,
  by: By,
  effort: string,
): Promise<{ row: InvitationRow; enterprise: string }> {
  const [row] = by.enterprise === null ? [] : await invitationsOf(tx, by, effort)
  if (row === undefined || by.enterprise === null)
    throw new Refusal('not-found', 'I er ikke indkaldt til særindsatsen. Se listen over dem, I er indkaldt til.')
  return { row, enterprise: by.enterprise }
}

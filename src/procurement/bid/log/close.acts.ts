import type { Work } from '../../../platform/index.ts'
import { takeLog } from '../submit/bid.store.ts'
import { checkpointOf, insertCheckpoint } from './log.store.ts'
import type { Checkpoint } from './receipt.ts'
import { signedCheckpoint } from './sign.ts'

/**
 * The log's number and root, signed and published: done by the first who asks when the hour is up, and the same for everybody after.
 * @throws Refusal unlawful before the deadline
 */
export async function closeLog({ tx, by, at, signet }: Work, tender: string): Promise<Checkpoint> {
  const before = await checkpointOf(tx, tender)
  if (before) return before
  const log = await takeLog(tx, tender, at)
  const meanwhile = log.closed ? await checkpointOf(tx, tender) : undefined
  if (meanwhile) return meanwhile
  const checkpoint = signedCheckpoint(signet, { tender, bids: log.bids, at: log.at, leaves: log.leaves })
  await insertCheckpoint(tx, by, checkpoint)
  return checkpoint
}

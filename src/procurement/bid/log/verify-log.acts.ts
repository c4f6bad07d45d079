import { z } from 'zod'
import { act, Code, insiders } from '../../../platform/index.ts'
import { ownTender } from '../../tender/tender.store.ts'
import { judgedLog } from './judge.ts'
import { bidsWithoutLeaf, checkpointOf, journalledLeaves, keptLeaves } from './log.store.ts'
import { ReceiptOut } from './receipt.input.ts'

export const verifyLog = act('procurement.verify-bid-log', {
  kind: 'read',
  may: insiders,
  summary: 'Regn udbuddets log efter, og nævn tilbud, der er taget ud, byttet eller dateret om',
  secretInput: true,
  input: z.object({ tender: Code, receipts: z.array(ReceiptOut).max(1000).default([]) }),
  output: z.object({
    tender: z.string(),
    leaves: z.number(),
    closed: z.boolean(),
    wrong: z.array(
      z.object({
        what: z.enum(['dropped', 'replaced', 'back-dated', 'added', 'receipt', 'root']),
        bid: z.string().nullable(),
        index: z.number().nullable(),
        says: z.string(),
      }),
    ),
  }),
  run: async ({ tx, by, signet }, { tender, receipts }) => {
    await ownTender(tx, by, tender)
    const checkpoint = await checkpointOf(tx, tender)
    // Before the log is closed no employee sees the rows; then there is nothing to judge yet.
    const [leaves, journalled] = checkpoint
      ? [await keptLeaves(tx, tender), await journalledLeaves(tx, tender)]
      : [[], 0]
    const strays = await bidsWithoutLeaf(tx, tender)
    const wrong = judgedLog({ leaves, strays, journalled, checkpoint, shown: receipts, publicKey: signet.publicKey })
    return { tender, leaves: leaves.length, closed: checkpoint !== undefined, wrong }
  },
})

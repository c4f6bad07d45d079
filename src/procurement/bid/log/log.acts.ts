import { z } from 'zod'
import { consistencyPath } from '../../../kernel/merkle.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, everyone, FileOut, Whole } from '../../../platform/index.ts'
import { publishedTender } from '../../tender/tender.store.ts'
import { closeLog } from './close.acts.ts'
import { checkpointOf, leavesOf } from './log.store.ts'
import { CheckpointOut } from './receipt.input.ts'
import { sha256 } from './sign.ts'
import { openerRoles } from '../seal/rules.ts'

export const publishCheckpoint = act('procurement.publish-checkpoint', {
  kind: 'change',
  may: [...openerRoles, 'supplier'],
  summary: 'Offentliggør antal tilbud og loggens rod, når fristen er udløbet; derefter er loggen lukket',
  input: z.object({ tender: Code }),
  output: z.object({ checkpoint: CheckpointOut }),
  run: async (work, { tender }) => {
    await publishedTender(work.tx, tender)
    return { checkpoint: await closeLog(work, tender) }
  },
})

export const showCheckpoint = act('procurement.show-checkpoint', {
  kind: 'read',
  may: everyone,
  summary: 'Vis antal tilbud, loggens rod og dens blade, når fristen er udløbet, og nøglen bag kvitteringerne',
  input: z.object({ tender: Code }),
  output: z.object({
    ...{ tender: z.string(), title: z.string(), dueAt: z.string(), publicKey: z.string(), keyId: z.string() },
    checkpoint: CheckpointOut.nullable(),
    leaves: z.array(z.string()),
  }),
  run: async ({ tx, signet }, { tender }) => {
    const { facts, dueAt } = await publishedTender(tx, tender)
    const checkpoint = (await checkpointOf(tx, tender)) ?? null
    const { publicKey, keyId } = signet
    const leaves = checkpoint ? await leavesOf(tx, tender) : []
    return { tender, title: facts.title, dueAt, publicKey, keyId, checkpoint, leaves }
  },
})

export const fetchCheckpoint = act('procurement.fetch-checkpoint', {
  kind: 'read',
  may: everyone,
  summary: 'Hent antal og rod som fil, med vejen fra en kvitterings antal blade til den',
  file: true,
  input: z.object({ tender: Code, from: Whole('kvitteringens antal blade', 0, 1_000_000).default(0) }),
  output: FileOut,
  run: async ({ tx }, { tender, from }) => {
    const checkpoint = await checkpointOf(tx, tender)
    if (!checkpoint) throw new Refusal('not-found', 'Antal og rod er ikke offentliggjort endnu.')
    const consistency = consistencyPath(sha256, await leavesOf(tx, tender), from)
    return {
      name: `antal-og-rod-${tender}.json`,
      mediaType: 'application/json',
      bytes: new Uint8Array(Buffer.from(`${JSON.stringify({ checkpoint, from, consistency }, null, 2)}\n`, 'utf8')),
    }
  },
})

export const receiptKey = act('procurement.receipt-key', {
  kind: 'read',
  may: everyone,
  summary: 'Vis den offentlige nøgle, som kvitteringer underskrives med',
  input: z.object({}),
  output: z.object({ algorithm: z.literal('Ed25519'), publicKey: z.string(), keyId: z.string() }),
  run: async ({ signet }) => ({ algorithm: 'Ed25519' as const, publicKey: signet.publicKey, keyId: signet.keyId }),
})

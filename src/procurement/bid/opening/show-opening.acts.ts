import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, FileOut, Id, staff, Whole } from '../../../platform/index.ts'
import { envelopeKinds } from '../content/content.ts'
import { checkpointOf } from '../log/log.store.ts'
import { SealOut } from '../seal/seal.input.ts'
import { sealState } from '../seal/state.store.ts'
import { openedAttachment, openedOf, openingsOf } from './opening.store.ts'

const ProtocolOut = z.object({
  ...{ vifte: z.literal('bid-opening-1'), tender: z.string(), title: z.string(), opens: z.enum(['quality', 'price']) },
  ...{ dueAt: z.string(), recipient: z.string(), k: z.number(), openedAt: z.string(), by: z.string() },
  checkpoint: z.object({ size: z.number(), bids: z.number(), root: z.string(), at: z.string() }),
  openers: z.array(z.object({ person: z.string(), name: z.string(), role: z.string() })),
  envelopes: z.array(
    z.object({
      ...{ bid: z.string(), supplier: z.string(), supplierName: z.string(), kind: z.enum(envelopeKinds) },
      ...{ sha256: z.string(), size: z.number(), receivedAt: z.string(), sealedBy: z.enum(['supplier', 'server']) },
      damage: z.string().nullable(),
    }),
  ),
  although: z.string().nullable(),
  ...{ publicKey: z.string(), signature: z.string() },
})

export const showOpening = act('procurement.show-opening', {
  kind: 'read',
  may: staff,
  summary: 'Vis åbningen: andele givet, antal og rod, og protokollen for det, der er åbnet',
  input: z.object({ tender: Code }),
  output: z.object({
    seal: SealOut,
    checkpoint: z.object({ size: z.number(), bids: z.number(), root: z.string(), at: z.string() }).nullable(),
    protocols: z.array(ProtocolOut),
  }),
  run: async ({ tx, by }, { tender }) => {
    const checkpoint = await checkpointOf(tx, tender)
    const protocols = (await openingsOf(tx, tender)).map((o) => o.protocol)
    return { seal: await sealState(tx, by, tender), checkpoint: checkpoint ?? null, protocols }
  },
})

export const listOpenedBids = act('procurement.list-opened-bids', {
  kind: 'read',
  may: ['officer', 'evaluator', 'supplier'],
  summary: 'Vis, hvad de åbnede kuverter indeholder; en tilbudsgiver ser kun sit eget',
  input: z.object({ tender: Code }),
  output: z.object({
    rows: z.array(
      z.object({
        ...{ bid: z.string(), supplier: z.string(), supplierName: z.string(), kind: z.enum(envelopeKinds) },
        ...{ content: z.unknown(), damage: z.string().nullable() },
        attachments: z.array(z.object({ no: z.number(), name: z.string(), mediaType: z.string(), size: z.number() })),
      }),
    ),
  }),
  run: async ({ tx }, { tender }) => ({ rows: await openedOf(tx, tender) }),
})

export const fetchBidAttachment = act('procurement.fetch-bid-attachment', {
  kind: 'read',
  may: ['officer', 'evaluator', 'supplier'],
  summary: 'Hent et bilag fra en åbnet kuvert',
  file: true,
  input: z.object({ bid: Id, kind: z.enum(envelopeKinds), no: Whole('bilagets nummer', 1, 100) }),
  output: FileOut,
  run: async ({ tx }, input) => {
    const found = await openedAttachment(tx, input)
    if (!found) throw new Refusal('not-found', 'Bilaget findes ikke.')
    return { name: found.name, mediaType: 'application/octet-stream', bytes: new Uint8Array(found.bytes) }
  },
})

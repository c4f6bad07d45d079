import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, FileIn, Id, optional } from '../../../platform/index.ts'
import { publishedTender } from '../../tender/tender.store.ts'
import { contentOf } from '../content/content.input.ts'
import { envelopeKinds, sealFor, type Letter } from '../content/content.ts'
import { ReceiptOut } from '../log/receipt.input.ts'
import type { LeafFacts } from '../log/receipt.ts'
import { leafOfFacts, signedReceipt } from '../log/sign.ts'
import { sealedLetter } from '../seal/envelope.ts'
import { sealsOf } from '../seal/seal.store.ts'
import { bidsOf, insertLeaf, insertWithdrawal, takeLog } from './bid.store.ts'
import { enterpriseOf, handIn } from './hand-in.acts.ts'
import { mustBeTaken } from './rules.ts'

const Sealed = FileIn.base64

export const submitBid = act('procurement.submit-bid', {
  kind: 'change',
  may: ['supplier'],
  summary: 'Aflevér et tilbud i tre forseglede kuverter, og få en underskrevet kvittering',
  takesFile: true,
  input: z.object({
    tender: Code,
    qualification: Sealed,
    quality: Sealed,
    price: Sealed,
    replaces: optional(Id).describe('Det tilbud, dette træder i stedet for'),
  }),
  output: z.object({ receipt: ReceiptOut }),
  run: async (work, { tender, replaces, ...sealed }) => {
    const envelopes = envelopeKinds.map((kind) => ({ kind, bytes: sealed[kind].bytes }))
    return { receipt: await handIn(work, { tender, replaces, sealedBy: 'supplier', envelopes }) }
  },
})

const Open = z.object({
  qualification: z.unknown(),
  quality: z.unknown(),
  price: z.unknown(),
  attachments: z
    .partialRecord(
      z.enum(envelopeKinds),
      z.array(z.object({ name: z.string().max(200), mediaType: z.string(), base64: z.base64() })),
    )
    .optional(),
  /** Made up by the form, so that the checksum kept of this input cannot be guessed from a price. */
  salt: z.string().min(16, 'Send et tilfældigt salt på mindst 16 tegn').max(200),
})

/** Weaker, and said on the receipt: the house sees the bid for the moment it takes to seal it, and keeps nothing of it. */
export const submitOpenBid = act('procurement.submit-open-bid', {
  kind: 'change',
  may: ['supplier'],
  summary: 'Aflevér et tilbud, som forsegles ved modtagelsen, når du hverken kan forsegle i browser eller selv',
  takesFile: true,
  input: z.object({ tender: Code, secret: Open, replaces: optional(Id) }),
  output: z.object({ receipt: ReceiptOut }),
  run: async (work, { tender, secret, replaces }) => {
    const seals = await sealsOf(work.tx, tender)
    const supplier = enterpriseOf(work.by)
    const envelopes = await Promise.all(
      envelopeKinds.map(async (kind) => {
        const recipient = seals.find((s) => s.envelopes === sealFor(kind))?.recipient
        if (recipient === undefined) throw new Refusal('conflict', 'Udbuddet har intet segl.', { rule: 'SEAL' })
        const content = contentOf(kind, secret[kind])
        const letter: Letter = { tender, supplier, kind, content, attachments: secret.attachments?.[kind] ?? [] }
        return { kind, bytes: Buffer.from(await sealedLetter(letter, recipient)) }
      }),
    )
    return { receipt: await handIn(work, { tender, replaces, sealedBy: 'server', envelopes }) }
  },
})

export const withdrawBid = act('procurement.withdraw-bid', {
  kind: 'change',
  may: ['supplier'],
  summary: 'Træk jeres tilbud tilbage før fristen; tilbagetrækningen får sin egen kvittering',
  input: z.object({ tender: Code, bid: Id }),
  output: z.object({ receipt: ReceiptOut }),
  run: async ({ tx, by, at, signet }, { tender, bid }) => {
    const { dueAt } = await publishedTender(tx, tender)
    const supplier = enterpriseOf(by)
    const log = await takeLog(tx, tender, at)
    mustBeTaken(log, dueAt)
    const own = (await bidsOf(tx, tender, supplier)).find((b) => b.bid === bid)
    if (own?.state !== 'standing') throw new Refusal('stale', 'Tilbuddet gælder ikke længere.', { rule: 'STALE' })
    const { envelopes, sealedBy } = own
    const facts: LeafFacts = { tender, supplier, what: 'withdrawal', bid, envelopes, sealedBy, receivedAt: log.at }
    const leaf = leafOfFacts(facts)
    const receipt = signedReceipt(signet, facts, [...log.leaves, leaf])
    await insertWithdrawal(tx, by, { bid, tender, enterprise: supplier }, log.at)
    await insertLeaf(tx, by, leaf, receipt)
    return { receipt }
  },
})

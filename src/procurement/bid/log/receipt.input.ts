import { z } from 'zod'
import { envelopeKinds } from '../content/content.ts'

const Sum = z.string().regex(/^[0-9a-f]{64}$/)
const signed = { publicKey: Sum, signature: z.string().min(80).max(100) }

export const LeafFactsOut = z.object({
  tender: z.string(),
  supplier: z.string(),
  what: z.enum(['bid', 'replacement', 'withdrawal']),
  bid: z.string(),
  envelopes: z.array(z.object({ kind: z.enum(envelopeKinds), sha256: Sum, size: z.int().positive() })),
  sealedBy: z.enum(['supplier', 'server']),
  receivedAt: z.string(),
})

export const ReceiptOut = z.object({
  vifte: z.literal('bid-receipt-1'),
  facts: LeafFactsOut,
  index: z.int().nonnegative(),
  size: z.int().positive(),
  root: Sum,
  path: z.array(Sum).max(64),
  ...signed,
})

export const CheckpointOut = z.object({
  vifte: z.literal('bid-checkpoint-1'),
  tender: z.string(),
  size: z.int().nonnegative(),
  bids: z.int().nonnegative(),
  root: Sum,
  at: z.string(),
  ...signed,
})

/** The checkpoint with what shows that its log began as an earlier one of so many leaves. */
export const CheckpointFileOut = z.object({
  checkpoint: CheckpointOut,
  from: z.int().nonnegative(),
  consistency: z.array(Sum).max(64),
})

import { createHash } from 'node:crypto'
import { inclusionPath, leafOf, rootOf, type Hash } from '../../../kernel/merkle.ts'
import type { Signet } from '../../../platform/signet.ts'
import { leafText, signedText, type Checkpoint, type LeafFacts, type Receipt } from './receipt.ts'

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

export function leafOfFacts(facts: LeafFacts): string {
  return leafOf(sha256, Buffer.from(leafText(facts), 'utf8'))
}

/** @param leaves the whole log, this leaf last */
export function signedReceipt(signet: Signet, facts: LeafFacts, leaves: readonly string[]): Receipt {
  const index = leaves.length - 1
  const receipt: Receipt = {
    vifte: 'bid-receipt-1',
    facts,
    index,
    size: leaves.length,
    root: rootOf(sha256, leaves),
    path: inclusionPath(sha256, leaves, index),
    publicKey: signet.publicKey,
    signature: '',
  }
  return { ...receipt, signature: signet.sign(signedText(receipt)) }
}

export function signedCheckpoint(
  signet: Signet,
  c: { tender: string; bids: number; at: string; leaves: readonly string[] },
): Checkpoint {
  const { tender, bids, at, leaves } = c
  const checkpoint: Checkpoint = {
    vifte: 'bid-checkpoint-1',
    ...{ tender, size: leaves.length, bids, root: rootOf(sha256, leaves), at },
    publicKey: signet.publicKey,
    signature: '',
  }
  return { ...checkpoint, signature: signet.sign(signedText(checkpoint)) }
}

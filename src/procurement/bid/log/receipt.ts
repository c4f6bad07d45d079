import { canonicalJson } from '../../../kernel/canonical.ts'
import type { EnvelopeKind } from '../content/content.ts'

/** What happened, as the log's leaf is made of: everybody who has these facts can make the leaf again. */
export interface LeafFacts {
  tender: string
  supplier: string
  what: 'bid' | 'replacement' | 'withdrawal'
  bid: string
  /** The checksums of the envelopes as they were received; a withdrawal names those of the bid it takes back. */
  envelopes: { kind: EnvelopeKind; sha256: string; size: number }[]
  sealedBy: 'supplier' | 'server'
  /** ISO instant, milliseconds, UTC. */
  receivedAt: string
}

export interface Receipt {
  vifte: 'bid-receipt-1'
  facts: LeafFacts
  index: number
  /** How many leaves the log had with this one, their root, and the path from this leaf to it. */
  size: number
  root: string
  path: string[]
  /** Ed25519 over the text of all the above; the key is published. */
  publicKey: string
  signature: string
}

/** How many bids stand when the time is up, and the root of the log: published before anything is opened. */
export interface Checkpoint {
  vifte: 'bid-checkpoint-1'
  tender: string
  size: number
  bids: number
  root: string
  at: string
  publicKey: string
  signature: string
}

export function leafText(facts: LeafFacts): string {
  const envelopes = [...facts.envelopes].sort((a, b) => (a.kind < b.kind ? -1 : 1))
  return canonicalJson({ ...facts, envelopes })
}

/** What is signed: everything but the signature. */
export function signedText({ signature: _, ...rest }: Receipt | Checkpoint): string {
  return canonicalJson(rest)
}

import { canonicalJson } from '../../../kernel/canonical.ts'
import type { Attachment, EnvelopeKind, SealFor } from '../content/content.ts'
import type { Checkpoint } from '../log/receipt.ts'

/** What an opening writes down: who opened, what was there, and what was wrong with it. Signed like a receipt. */
export interface Protocol {
  vifte: 'bid-opening-1'
  tender: string
  title: string
  opens: SealFor
  dueAt: string
  checkpoint: Pick<Checkpoint, 'size' | 'bids' | 'root' | 'at'>
  recipient: string
  k: number
  openers: { person: string; name: string; role: string }[]
  openedAt: string
  by: string
  envelopes: ProtocolLine[]
  /** Why it was opened although an envelope was damaged while it lay here. */
  although: string | null
  publicKey: string
  signature: string
}

export interface ProtocolLine {
  bid: string
  supplier: string
  supplierName: string
  kind: EnvelopeKind
  sha256: string
  size: number
  receivedAt: string
  sealedBy: 'supplier' | 'server'
  damage: string | null
}

export interface OpenedLetter {
  bid: string
  kind: EnvelopeKind
  supplier: string
  content: unknown
  damage: string | undefined
  attachments: Attachment[]
}

export function protocolText({ signature: _, ...rest }: Protocol): string {
  return canonicalJson(rest)
}

import { rootOf } from '../../../kernel/merkle.ts'
import { isSignedBy } from '../../../platform/signet.ts'
import type { KeptLeaf } from './log.store.ts'
import { signedText, type Checkpoint, type LeafFacts, type Receipt } from './receipt.ts'
import { leafOfFacts, sha256 } from './sign.ts'

export interface Wrong {
  what: 'dropped' | 'replaced' | 'back-dated' | 'added' | 'receipt' | 'root'
  bid: string | null
  index: number | null
  says: string
}

interface Judged {
  leaves: readonly KeptLeaf[]
  /** Bids that stand in no leaf. */
  strays: readonly string[]
  /** How many leaves the journal has seen made. */
  journalled: number
  checkpoint: Checkpoint | undefined
  /** Receipts suppliers have kept, if any are shown. */
  shown: readonly Receipt[]
  publicKey: string
}

/** What rows, receipts, journal and checkpoint say of one another. Whoever changes one of them must forge all. */
export function judgedLog(j: Judged): Wrong[] {
  const shown = new Map(j.shown.map((r) => [r.index, r]))
  return [
    ...gaps(j),
    ...j.leaves.flatMap((leaf) => ofLeaf(leaf, j.publicKey)),
    ...j.strays.map((bid) => wrong('added', bid, null, 'Tilbuddet står i ingen log og har ingen kvittering')),
    ...[...shown.values()].flatMap((r) => ofShown(r, j)),
    ...ofCheckpoint(j),
  ]
}

function gaps({ leaves, journalled, checkpoint }: Judged): Wrong[] {
  const most = Math.max(journalled, checkpoint?.size ?? 0, ...leaves.map((l) => l.no + 1))
  const there = new Set(leaves.map((l) => l.no))
  return Array.from({ length: most }, (_, no) => no)
    .filter((no) => !there.has(no))
    .map((no) => wrong('dropped', null, no, `Blad nr. ${no} mangler: et tilbud er taget ud af loggen`))
}

/** The rows' own facts against the leaf, and against the receipt that was signed when it came. */
function ofLeaf(kept: KeptLeaf, publicKey: string): Wrong[] {
  const { no, bid, receipt } = kept
  if (kept.supplier === null) return [wrong('dropped', bid, no, 'Tilbuddet er slettet, men dets blad står')]
  if (!receipt) return [wrong('receipt', bid, no, 'Bladets kvittering mangler')]
  if (receipt.publicKey !== publicKey || !isSignedBy(publicKey, signedText(receipt), receipt.signature))
    return [wrong('receipt', bid, no, 'Kvitteringen er ikke den, der blev underskrevet')]
  const { facts } = receipt
  const moved = dateOf(kept) !== facts.receivedAt || kept.at !== facts.receivedAt
  if (moved)
    return [
      wrong(
        'back-dated',
        bid,
        no,
        `Tidspunktet er ændret: modtaget ${facts.receivedAt}, men rækken siger ${dateOf(kept)}`,
      ),
    ]
  if (leafOfFacts(factsOf(kept, facts.tender)) !== leafOfFacts(facts))
    return [wrong('replaced', bid, no, 'Tilbuddets indhold eller afsender er ikke det, der blev kvitteret for')]
  return kept.leaf === leafOfFacts(facts) && receipt.index === no
    ? []
    : [wrong('replaced', bid, no, 'Bladet er ikke det, der blev kvitteret for')]
}

function factsOf(k: KeptLeaf, tender: string): LeafFacts {
  const { supplier, what, bid, envelopes, sealedBy } = k
  return { tender, supplier, what, bid, envelopes, sealedBy, receivedAt: dateOf(k) }
}

function dateOf(k: KeptLeaf): string {
  return k.what === 'withdrawal' ? (k.withdrawnAt ?? '') : k.receivedAt
}

function ofShown(receipt: Receipt, { leaves, publicKey }: Judged): Wrong[] {
  const { index, size, facts } = receipt
  if (receipt.publicKey !== publicKey || !isSignedBy(publicKey, signedText(receipt), receipt.signature))
    return [wrong('receipt', facts.bid, index, 'Den viste kvittering er ikke underskrevet af os')]
  const kept = leaves.find((l) => l.no === index)
  if (!kept) return []
  if (kept.leaf !== leafOfFacts(facts))
    return [wrong('replaced', facts.bid, index, 'Bladet er et andet end det, den viste kvittering er givet for')]
  const first = leaves.slice(0, size).map((l) => l.leaf)
  return rootOf(sha256, first) === receipt.root
    ? []
    : [wrong('root', facts.bid, index, 'Loggen var en anden, da den viste kvittering blev givet')]
}

function ofCheckpoint({ leaves, checkpoint, publicKey }: Judged): Wrong[] {
  if (!checkpoint) return []
  const signed =
    checkpoint.publicKey === publicKey && isSignedBy(publicKey, signedText(checkpoint), checkpoint.signature)
  if (!signed) return [wrong('root', null, null, 'Det offentliggjorte antal og rod er ikke det, der blev underskrevet')]
  const root = rootOf(
    sha256,
    leaves.map((l) => l.leaf),
  )
  return root === checkpoint.root && leaves.length === checkpoint.size
    ? []
    : [wrong('root', null, null, 'Loggen giver ikke den rod, der blev offentliggjort ved fristen')]
}

function wrong(what: Wrong['what'], bid: string | null, index: number | null, says: string): Wrong {
  return { what, bid, index, says: `${says}.` }
}

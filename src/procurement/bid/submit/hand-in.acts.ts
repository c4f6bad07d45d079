import { newId } from '../../../kernel/ids.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { sha256Of, type By, type Work } from '../../../platform/index.ts'
import { publishedTender } from '../../tender/tender.store.ts'
import type { EnvelopeKind } from '../content/content.ts'
import type { LeafFacts, Receipt } from '../log/receipt.ts'
import { leafOfFacts, signedReceipt } from '../log/sign.ts'
import { bidsOf, insertBid, insertEnvelopes, insertLeaf, takeLog } from './bid.store.ts'
import { mustBeSealed, mustBeTaken, mustReplace } from './rules.ts'

interface HandedIn {
  tender: string
  replaces: string | undefined
  sealedBy: LeafFacts['sealedBy']
  envelopes: { kind: EnvelopeKind; bytes: Buffer }[]
}

/**
 * Three sealed envelopes become a bid, a leaf and a receipt, or nothing. The envelopes are in before the log is taken, so that a large
 * one keeps nobody waiting; the hour is the log's, when the last byte is here.
 */
export async function handIn(work: Work, given: HandedIn): Promise<Receipt> {
  const { tx, by, at, signet } = work
  const { tender, sealedBy } = given
  mustBeSealed(given.envelopes)
  const { dueAt, cancelled, world } = await publishedTender(tx, tender)
  if (cancelled || world !== by.world)
    throw new Refusal('unlawful', 'Udbuddet er annulleret og tager ikke imod tilbud.', { rule: 'BIDS-DUE' })
  const owned = { bid: newId(at), tender, enterprise: enterpriseOf(by) }
  const envelopes = given.envelopes.map((e) => ({ ...e, sha256: sha256Of(e.bytes) }))
  await insertEnvelopes(tx, by, owned, envelopes)
  const log = await takeLog(tx, tender, at)
  mustBeTaken(log, dueAt)
  const standing = (await bidsOf(tx, tender, owned.enterprise)).find((b) => b.state === 'standing')
  mustReplace(standing?.bid, given.replaces)
  await insertBid(tx, by, owned, { at: log.at, replaces: standing?.bid ?? null, sealedBy })
  const facts: LeafFacts = {
    ...{ tender, supplier: owned.enterprise, what: standing ? 'replacement' : 'bid', bid: owned.bid },
    envelopes: envelopes.map(({ kind, sha256, bytes }) => ({ kind, sha256, size: bytes.length })),
    ...{ sealedBy, receivedAt: log.at },
  }
  const leaf = leafOfFacts(facts)
  const receipt = signedReceipt(signet, facts, [...log.leaves, leaf])
  await insertLeaf(tx, by, leaf, receipt)
  return receipt
}

/** @throws Refusal forbidden for somebody who acts for no enterprise */
export function enterpriseOf(by: By): string {
  if (by.enterprise !== null) return by.enterprise
  throw new Refusal('forbidden', 'Du er ikke tilknyttet en virksomhed, der kan byde.', { rule: 'SCOPE' })
}

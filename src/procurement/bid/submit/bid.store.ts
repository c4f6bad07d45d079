import { sql } from 'kysely'
import type { By, Tx } from '../../../platform/index.ts'
import type { EnvelopeKind } from '../content/content.ts'
import type { LeafFacts, Receipt } from '../log/receipt.ts'

export interface Envelope {
  kind: EnvelopeKind
  bytes: Buffer
  sha256: string
}

/** What the log answers to whoever holds it: the hour that counts, and the leaves before theirs. */
export interface Log {
  at: string
  due: boolean
  closed: boolean
  bids: number
  leaves: string[]
}

/** Waits for its turn; from here to the end of the transaction nobody else writes in this tender's log. */
export async function takeLog(tx: Tx, tender: string, at: string): Promise<Log> {
  const { rows } = await sql<{ log: Log }>`select procurement.take_log(${tender}, ${at}::timestamptz) as log`.execute(
    tx,
  )
  const [row] = rows
  if (!row) throw new Error('the log gave no answer')
  return row.log
}

interface Owned {
  bid: string
  tender: string
  enterprise: string
}

export async function insertEnvelopes(
  tx: Tx,
  by: By,
  { bid, tender, enterprise }: Owned,
  all: readonly Envelope[],
): Promise<void> {
  for (const { kind, bytes, sha256 } of all)
    await tx
      .insertInto('procurement.bid_envelope')
      .values({ bid, kind, world: by.world, tender, enterprise, bytes, sha256, size: bytes.length })
      .execute()
}

export async function insertBid(
  tx: Tx,
  by: By,
  { bid, tender, enterprise }: Owned,
  b: { at: string; replaces: string | null; sealedBy: 'supplier' | 'server' },
): Promise<void> {
  await tx
    .insertInto('procurement.bid')
    .values({
      ...{ id: bid, world: by.world, tender, enterprise, by_id: by.id },
      ...{ received_at: new Date(b.at), replaces: b.replaces, sealed_by: b.sealedBy },
    })
    .execute()
}

export async function insertWithdrawal(tx: Tx, by: By, { bid, tender, enterprise }: Owned, at: string): Promise<void> {
  await tx
    .insertInto('procurement.bid_withdrawal')
    .values({ bid, tender, enterprise, world: by.world, by_id: by.id, withdrawn_at: new Date(at) })
    .execute()
}

export async function insertLeaf(tx: Tx, by: By, leaf: string, { facts, index, ...rest }: Receipt): Promise<void> {
  const { tender, what, bid, receivedAt, supplier } = facts
  await tx
    .insertInto('procurement.bid_leaf')
    .values({ tender, no: index, world: by.world, leaf, what, bid, at: new Date(receivedAt) })
    .execute()
  const receipt = JSON.stringify({ facts, index, ...rest })
  await tx
    .insertInto('procurement.bid_receipt')
    .values({ tender, no: index, world: by.world, bid, enterprise: supplier, receipt })
    .execute()
}

export interface OwnBid {
  bid: string
  tender: string
  receivedAt: Date
  sealedBy: 'supplier' | 'server'
  state: 'standing' | 'replaced' | 'withdrawn'
  envelopes: LeafFacts['envelopes']
  receipt: Receipt
  withdrawal: Receipt | null
}

/** The caller's own bids on a tender, newest first: row-level security shows a supplier no other. */
export async function bidsOf(tx: Tx, tender: string, enterprise: string): Promise<OwnBid[]> {
  const { rows } = await sql<OwnBid>`
    select b.id as bid, b.tender, b.received_at as "receivedAt", b.sealed_by as "sealedBy",
      case when exists (select from procurement.bid_withdrawal w where w.bid = b.id) then 'withdrawn'
           when exists (select from procurement.bid r where r.replaces = b.id) then 'replaced' else 'standing' end as state,
      (select jsonb_agg(jsonb_build_object('kind', e.kind, 'sha256', e.sha256, 'size', e.size) order by e.kind)
         from procurement.bid_envelope e where e.bid = b.id) as envelopes,
      (select r.receipt from procurement.bid_receipt r where r.bid = b.id and r.receipt -> 'facts' ->> 'what' <> 'withdrawal') as receipt,
      (select r.receipt from procurement.bid_receipt r where r.bid = b.id and r.receipt -> 'facts' ->> 'what' = 'withdrawal') as withdrawal
    from procurement.bid b where b.tender = ${tender} and b.enterprise = ${enterprise} 
    order by (select l.no from procurement.bid_leaf l where l.bid = b.id and l.what <> 'withdrawal') desc`.execute(tx)
  return rows
}

import { sql } from 'kysely'
import type { By, Tx } from '../../../platform/index.ts'
import type { Checkpoint, LeafFacts, Receipt } from './receipt.ts'

export async function checkpointOf(tx: Tx, tender: string): Promise<Checkpoint | undefined> {
  const row = await tx
    .selectFrom('procurement.bid_checkpoint')
    .select('signed')
    .where('tender', '=', tender)
    .executeTakeFirst()
  return row?.signed as unknown as Checkpoint | undefined
}

export async function insertCheckpoint(tx: Tx, by: By, signed: Checkpoint): Promise<void> {
  const { tender, size, bids, root, at } = signed
  await tx
    .insertInto('procurement.bid_checkpoint')
    .values({
      ...{ tender, world: by.world, size, bids, root, published_at: new Date(at), by_id: by.id },
      signed: JSON.stringify(signed),
    })
    .execute()
}

/** The leaves in their order, as everybody may see them when the log is closed. */
export async function leavesOf(tx: Tx, tender: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('procurement.bid_leaf')
    .select('leaf')
    .where('tender', '=', tender)
    .orderBy('no')
    .execute()
  return rows.map((r) => r.leaf)
}

/** One leaf with everything it should answer to: the bid's own row, its envelopes as they lie, and the receipt that was given. */
export interface KeptLeaf {
  no: number
  leaf: string
  what: LeafFacts['what']
  bid: string
  at: string
  supplier: string
  sealedBy: LeafFacts['sealedBy']
  receivedAt: string
  withdrawnAt: string | null
  replaces: string | null
  /** Checksums of the bytes, made now by the database. */
  envelopes: LeafFacts['envelopes']
  receipt: Receipt | null
}

export async function keptLeaves(tx: Tx, tender: string): Promise<KeptLeaf[]> {
  const { rows } = await sql<KeptLeaf>`
    select l.no, l.leaf, l.what, l.bid, ${iso('l.at')} as at, b.enterprise as supplier, b.sealed_by as "sealedBy",
      ${iso('b.received_at')} as "receivedAt", b.replaces,
      (select ${iso('w.withdrawn_at')} from procurement.bid_withdrawal w where w.bid = l.bid) as "withdrawnAt",
      coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'sha256', encode(sha256(e.bytes), 'hex'), 'size', length(e.bytes)) order by e.kind)
        from procurement.bid_envelope e where e.bid = l.bid), '[]') as envelopes,
      (select r.receipt from procurement.bid_receipt r where r.tender = l.tender and r.no = l.no) as receipt
    from procurement.bid_leaf l left join procurement.bid b on b.id = l.bid where l.tender = ${tender} order by l.no`.execute(
    tx,
  )
  return rows
}

/** Bids that stand in the table and in no leaf. */
export async function bidsWithoutLeaf(tx: Tx, tender: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select b.id from procurement.bid b where b.tender = ${tender}
       and not exists (select from procurement.bid_leaf l where l.bid = b.id and l.what <> 'withdrawal') order by b.id`.execute(
    tx,
  )
  return rows.map((r) => r.id)
}

export async function journalledLeaves(tx: Tx, tender: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select procurement.journalled_leaves(${tender}) as n`.execute(tx)
  return rows[0]?.n ?? 0
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

import { sql } from 'kysely'
import { sha256Of, type By, type Tx } from '../../../platform/index.ts'
import type { EnvelopeKind, SealFor } from '../content/content.ts'
import type { Receipt } from '../log/receipt.ts'
import type { OpenedLetter, Protocol } from './protocol.ts'

export interface StandingEnvelope {
  bid: string
  supplier: string
  supplierName: string
  kind: EnvelopeKind
  bytes: Buffer
  receivedAt: string
  sealedBy: 'supplier' | 'server'
  receipt: Receipt | null
}

/** The envelopes of the bids that stand: neither replaced nor withdrawn. One at a time keeps large ones out of memory together. */
export async function standingEnvelopes(
  tx: Tx,
  tender: string,
  kinds: readonly EnvelopeKind[],
): Promise<StandingEnvelope[]> {
  const { rows } = await sql<StandingEnvelope>`
    select b.id as bid, b.enterprise as supplier, n.name as "supplierName", e.kind, e.bytes, b.sealed_by as "sealedBy",
      to_char(b.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt",
      (select r.receipt from procurement.bid_receipt r where r.bid = b.id and r.receipt -> 'facts' ->> 'what' <> 'withdrawal') as receipt
    from procurement.bid b
    join procurement.bid_envelope e on e.bid = b.id
    join registers.enterprise n on n.id = b.enterprise and n.world = b.world
    where b.tender = ${tender} and e.kind = any (${kinds}::text[])
      and not exists (select from procurement.bid r where r.replaces = b.id)
      and not exists (select from procurement.bid_withdrawal w where w.bid = b.id)
    order by b.received_at, b.id, e.kind`.execute(tx)
  return rows
}

export async function insertOpening(
  tx: Tx,
  by: By,
  o: { id: string; seal: string; envelopes: SealFor; at: string; protocol: Protocol },
): Promise<void> {
  await tx
    .insertInto('procurement.opening')
    .values({
      ...{ id: o.id, world: by.world, tender: o.protocol.tender, envelopes: o.envelopes, seal: o.seal, by_id: by.id },
      ...{ opened_at: new Date(o.at), protocol: JSON.stringify(o.protocol) },
    })
    .execute()
}

export async function insertOpened(tx: Tx, by: By, tender: string, at: string, letter: OpenedLetter): Promise<void> {
  const { bid, kind, supplier, content, damage, attachments } = letter
  const own = { bid, kind, world: by.world, tender, enterprise: supplier }
  await tx
    .insertInto('procurement.opened_envelope')
    .values({
      ...own,
      ...{
        content: content === undefined ? null : JSON.stringify(content),
        damage: damage ?? null,
        opened_at: new Date(at),
      },
    })
    .execute()
  for (const [i, a] of attachments.entries()) {
    const bytes = Buffer.from(a.base64, 'base64')
    await tx
      .insertInto('procurement.opened_attachment')
      .values({ ...own, no: i + 1, name: a.name, media_type: a.mediaType, bytes, sha256: sha256Of(bytes) })
      .execute()
  }
}

export async function openingsOf(tx: Tx, tender: string): Promise<{ envelopes: SealFor; protocol: Protocol }[]> {
  const rows = await tx
    .selectFrom('procurement.opening')
    .select(['envelopes', 'protocol'])
    .where('tender', '=', tender)
    .orderBy('opened_at')
    .execute()
  return rows as unknown as { envelopes: SealFor; protocol: Protocol }[]
}

export interface OpenedRow {
  bid: string
  supplier: string
  supplierName: string
  kind: EnvelopeKind
  content: unknown
  damage: string | null
  attachments: { no: number; name: string; mediaType: string; size: number }[]
}

/** What the caller may read of the opened envelopes: procurement and evaluators all, a supplier the own. */
export async function openedOf(tx: Tx, tender: string): Promise<OpenedRow[]> {
  const { rows } = await sql<OpenedRow>`
    select o.bid, o.enterprise as supplier, coalesce(n.name, o.enterprise) as "supplierName", o.kind, o.content, o.damage,
      coalesce((select jsonb_agg(jsonb_build_object('no', a.no, 'name', a.name, 'mediaType', a.media_type, 'size', length(a.bytes)) order by a.no)
        from procurement.opened_attachment a where a.bid = o.bid and a.kind = o.kind), '[]') as attachments
    from procurement.opened_envelope o left join registers.enterprise n on n.id = o.enterprise and n.world = o.world
    where o.tender = ${tender} order by n.name, o.bid, o.kind`.execute(tx)
  return rows
}

export async function openedAttachment(tx: Tx, a: { bid: string; kind: string; no: number }) {
  return tx
    .selectFrom('procurement.opened_attachment')
    .select(['name', 'media_type as mediaType', 'bytes'])
    .where('bid', '=', a.bid)
    .where('kind', '=', a.kind)
    .where('no', '=', a.no)
    .executeTakeFirst()
}

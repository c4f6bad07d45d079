import { sql } from 'kysely'
import type { By, Tx, World } from '../../../platform/index.ts'

export type SealSet = 'quality' | 'price' | 'rehearsal'

export async function insertOpenerKey(tx: Tx, by: By, recipient: string, at: string): Promise<void> {
  await tx
    .insertInto('procurement.opener_key')
    .values({
      ...{
        world: by.world,
        person: by.id,
        name: by.name,
        role: by.role,
        recipient,
        registered_at: new Date(at),
        by_id: by.id,
      },
    })
    .execute()
}

/** The newest key of each person. */
export async function openers(tx: Tx, world: World) {
  const { rows } = await sql<{ key: number; person: string; name: string; role: string; recipient: string }>`
    select distinct on (person) id::int as key, person, name, role, recipient
      from procurement.opener_key where world = ${world} order by person, id desc`.execute(tx)
  return rows
}

export interface SealRow {
  id: string
  world: World
  envelopes: SealSet
  no: number
  recipient: string
  k: number
  n: number
  leader: string
  madeAt: Date
}

/** The seals of the newest ceremony; none when there was no ceremony. */
export async function sealsOf(tx: Tx, tender: string): Promise<SealRow[]> {
  const { rows } = await sql<SealRow>`
    select s.id, s.world, s.envelopes, s.no, s.recipient, s.k, s.n, s.leader, s.made_at as "madeAt"
      from procurement.tender_seal s
     where s.tender = ${tender} and s.no = (select max(no) from procurement.tender_seal l where l.tender = ${tender})
     order by s.envelopes`.execute(tx)
  return rows
}

export interface ShareRow {
  seal: string
  no: number
  person: string
  name: string
  role: string
  wrapped: Buffer
  sha256: string
  /** The share itself, when its opener has given it. */
  share: Buffer | null
}

export async function sharesOf(tx: Tx, seals: readonly string[]): Promise<ShareRow[]> {
  if (seals.length === 0) return []
  return tx
    .selectFrom('procurement.seal_share as s')
    .innerJoin('procurement.opener_key as o', 'o.id', 's.opener_key')
    .leftJoin('procurement.opening_share as g', (join) =>
      join.onRef('g.seal', '=', 's.seal').onRef('g.no', '=', 's.no'),
    )
    .select(['s.seal', 's.no', 's.person', 'o.name', 'o.role', 's.wrapped', 's.sha256', 'g.share'])
    .where('s.seal', 'in', [...seals])
    .orderBy('s.no')
    .execute()
}

export interface NewSeal {
  id: string
  envelopes: SealSet
  recipient: string
  shares: { key: number; person: string; wrapped: Buffer; sha256: string }[]
}

export async function insertSeal(
  tx: Tx,
  c: { tender: string; no: number; k: number; by: By; at: string },
  seal: NewSeal,
): Promise<void> {
  const { id, envelopes, recipient, shares } = seal
  const own = { world: c.by.world, by_id: c.by.id, leader: c.by.id, made_at: new Date(c.at) }
  await tx
    .insertInto('procurement.tender_seal')
    .values({ ...own, id, tender: c.tender, no: c.no, envelopes, recipient, k: c.k, n: shares.length })
    .execute()
  await tx
    .insertInto('procurement.seal_share')
    .values(
      shares.map((s, i) => ({
        ...{ seal: id, no: i + 1, world: c.by.world, opener_key: BigInt(s.key), person: s.person },
        ...{ wrapped: s.wrapped, sha256: s.sha256 },
      })),
    )
    .execute()
}

export async function insertShare(
  tx: Tx,
  by: By,
  s: { seal: string; no: number; share: Uint8Array; at: string },
): Promise<void> {
  await tx
    .insertInto('procurement.opening_share')
    .values({
      ...{ seal: s.seal, no: s.no, world: by.world, person: by.id, by_id: by.id },
      ...{ share: Buffer.from(s.share), given_at: new Date(s.at) },
    })
    .execute()
}

export async function insertRehearsal(
  tx: Tx,
  by: By,
  r: { seal: string; tender: string; openers: string[]; at: string },
): Promise<void> {
  await tx
    .insertInto('procurement.seal_rehearsal')
    .values({
      seal: r.seal,
      tender: r.tender,
      openers: r.openers,
      opened_at: new Date(r.at),
      world: by.world,
      by_id: by.id,
    })
    .execute()
}

export async function rehearsalOf(tx: Tx, seal: string) {
  return tx
    .selectFrom('procurement.seal_rehearsal')
    .select(['openers', 'opened_at as openedAt'])
    .where('seal', '=', seal)
    .executeTakeFirst()
}

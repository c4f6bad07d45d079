import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'

/** What a bid must answer, read from the version in force. */
export interface TenderAsked {
  title: string
  lots: { no: number; title: string; places: number; volumeText?: string }[]
  requirements?: { id: string; title: string; text?: string; proof?: string }[]
  criteria: AskedCriterion[]
  exclusion?: { selfDeclaration: boolean }
}
export interface AskedCriterion {
  id: string
  title?: string
  sub?: AskedCriterion[]
  price?: unknown
}

export interface BidTender {
  id: string
  world: World
  version: number
  dueAt: string
  cancelled: boolean
  asked: TenderAsked
}

/** The tender as it is published now. A tender that is not published is not there for a bidder. @throws Refusal not-found */
export async function publishedTender(tx: Tx, id: string): Promise<BidTender> {
  const { rows } = await sql<BidTender>`
    select p.tender as id, p.world, p.version, to_char(p.bids_due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "dueAt",
           exists (select from procurement.tender_cancellation c where c.tender = p.tender) as cancelled, v.content as asked
      from procurement.tender_publication p join procurement.tender_version v on v.tender = p.tender and v.no = p.version
     where p.tender = ${id} order by p.version desc limit 1`.execute(tx)
  const [row] = rows
  if (!row) throw new Refusal('not-found', 'Udbuddet er ikke offentliggjort.')
  return row
}

/** A tender of the caller's own world, published or not: seals are made before. @throws Refusal not-found */
export async function ownTender(
  tx: Tx,
  id: string,
  world: World,
): Promise<{ id: string; published: boolean; title: string }> {
  const { rows } = await sql<{ id: string; published: boolean; title: string }>`
    select t.id, exists (select from procurement.tender_publication p where p.tender = t.id) as published,
           coalesce((select v.content ->> 'title' from procurement.tender_version v where v.tender = t.id order by v.no desc limit 1), t.id) as title
      from procurement.tender t where t.id = ${id} and t.world = ${world}`.execute(tx)
  const [row] = rows
  if (!row) throw new Refusal('not-found', 'Udbuddet findes ikke.')
  return row
}

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalJson } from '../../kernel/canonical.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sourceColumns, type By, type Tx, type World } from '../../platform/index.ts'
import { contentOf, factsFrom, type TenderContent } from './content.ts'
import type { TenderFacts } from './tender.input.ts'

export function hashOf(content: TenderContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

export async function tenderExists(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('procurement.tender').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

export async function insertTender(tx: Tx, by: By, facts: TenderFacts, at: string): Promise<void> {
  await tx
    .insertInto('procurement.tender')
    .values({ id: facts.id, world: by.world, made_at: at, by_id: by.id, ...sourceColumns(facts.source) })
    .execute()
  await insertVersion(tx, by, { no: 1, facts, reason: null, at })
}

interface NewVersion {
  no: number
  facts: TenderFacts
  reason: string | null
  at: string
}

/** False when somebody made the same version meanwhile. */
export async function insertVersion(tx: Tx, by: By, { no, facts, reason, at }: NewVersion): Promise<boolean> {
  const content = contentOf(facts)
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.tender_version')
    .values({
      ...{ tender: facts.id, no, world: by.world, content: canonicalJson(content), sha256: hashOf(content) },
      ...{ reason, made_at: at, by_id: by.id },
    })
    .onConflict((c) => c.columns(['tender', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await tx
    .insertInto('procurement.tender_lot')
    .values(facts.lots.map((l) => ({ tender: facts.id, no: l.no, world: by.world })))
    .onConflict((c) => c.columns(['tender', 'no']).doNothing())
    .execute()
  return true
}

export interface TenderRow {
  id: string
  world: World
  version: number
  content: TenderContent
  sha256: string
  reason: string | null
  madeAt: string
  by: string
  /** The version bidders go by, or null before the first is published. */
  published: { version: number; at: string; first: string; dueAt: string; sha256: string } | null
  cancelled: { at: string; reason: string } | null
}

/** The newest version this caller may see, or the one asked for. @throws Refusal not-found */
export async function tenderOf(tx: Tx, id: string, version?: number): Promise<TenderRow> {
  const { rows } = await sql<TenderRow>`
    select t.id, t.world, v.no as version, v.content, v.sha256, v.reason, v.made_at as "madeAt", v.by_id as by,
      (select json_build_object('version', p.version, 'at', p.published_at, 'dueAt', p.bids_due_at, 'sha256', f.sha256,
          'first', (select min(published_at) from procurement.tender_publication where tender = t.id))
        from procurement.tender_publication p join procurement.tender_version f on f.tender = p.tender and f.no = p.version
        where p.tender = t.id order by p.version desc limit 1) as published,
      (select json_build_object('at', c.cancelled_at, 'reason', c.reason)
        from procurement.tender_cancellation c where c.tender = t.id) as cancelled
    from procurement.tender t join procurement.tender_version v on v.tender = t.id
    where t.id = ${id} and (${version ?? null}::int is null or v.no = ${version ?? null}::int)
    order by v.no desc limit 1`.execute(tx)
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Udbuddet findes ikke, eller det er ikke offentliggjort.')
  return instants(row)
}

/** The tender in the words bidders go by. @throws Refusal conflict while none is published */
export async function publishedTender(tx: Tx, id: string): Promise<TenderRow & { facts: TenderFacts; dueAt: string }> {
  const newest = await tenderOf(tx, id)
  if (!newest.published) throw new Refusal('conflict', 'Udbuddet er ikke offentliggjort endnu.', { rule: 'STATE' })
  const { version, dueAt } = newest.published
  const row = newest.version === version ? newest : await tenderOf(tx, id, version)
  return { ...row, facts: factsFrom(row.content), dueAt }
}

/** Instants as ISO text, whichever way the database wrote them. */
function instants(row: TenderRow): TenderRow {
  const iso = (v: string) => new Date(v).toISOString()
  const { published: p, cancelled: c } = row
  return {
    ...row,
    madeAt: iso(row.madeAt),
    published: p && { ...p, at: iso(p.at), first: iso(p.first), dueAt: iso(p.dueAt) },
    cancelled: c && { ...c, at: iso(c.at) },
  }
}

/** A tender of the caller's own world, to be changed. @throws Refusal not-found */
export async function ownTender(tx: Tx, by: By, id: string): Promise<TenderRow> {
  const row = await tenderOf(tx, id)
  if (row.world !== by.world) throw new Refusal('not-found', 'Udbuddet findes ikke i din verden.')
  return row
}

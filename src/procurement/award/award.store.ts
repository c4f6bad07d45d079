import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sourceColumns, sourceOf, type SourceFact, type Tx, type Work, type World } from '../../platform/index.ts'

export interface NewAward {
  id: string
  title: string
  procedure: string
  decidedOn: string
  reason: string
  lots: { no: number; title: string; suppliers: string[] }[]
  source: SourceFact
  /** The tender it was evaluated in. */
  tender?: string | undefined
}

export async function insertAward(tx: Tx, world: World, by: string, a: NewAward): Promise<void> {
  await tx
    .insertInto('procurement.award')
    .values({
      world,
      id: a.id,
      title: a.title,
      procedure: a.procedure,
      decided_on: a.decidedOn,
      reason: a.reason,
      by_id: by,
      tender: a.tender ?? null,
      ...sourceColumns(a.source),
    })
    .execute()
  const rows = a.lots.flatMap((l) =>
    l.suppliers.map((enterprise) => ({ world, award: a.id, lot_no: l.no, title: l.title, enterprise })),
  )
  if (rows.length > 0) await tx.insertInto('procurement.award_lot').values(rows).execute()
}

/** Suppliers the caller may see. One that is not there and one that is hidden get the same answer. */
export async function mustSupply(tx: Tx, world: World, lots: readonly { suppliers: string[] }[]): Promise<void> {
  const known = await tx
    .selectFrom('registers.enterprise')
    .select('id')
    .where('world', '=', world)
    .where('kind', 'in', ['supplier', 'both'])
    .where('id', 'in', [...new Set(lots.flatMap((l) => l.suppliers))])
    .execute()
  const ids = new Set(known.map((e) => e.id))
  const message = 'Virksomheden er ikke en leverandør i registret. Vælg en fra listen.'
  const issues = lots.flatMap((l, i) =>
    l.suppliers.flatMap((id, j) => (ids.has(id) ? [] : [{ field: `lots.${i}.suppliers.${j}`, message }])),
  )
  if (issues.length) throw new Refusal('invalid', message, { issues })
}

export async function awards(tx: Tx, world: World) {
  return tx
    .selectFrom('procurement.award')
    .select(['id', 'title', 'procedure', 'decided_on'])
    .where('world', '=', world)
    .orderBy('decided_on', 'desc')
    .execute()
}

export async function awardOf(tx: Tx, id: string) {
  const row = await tx.selectFrom('procurement.award').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Tildelingen findes ikke.')
  const winners = await tx
    .selectFrom('procurement.award_lot as w')
    .innerJoin('registers.enterprise as e', 'e.id', 'w.enterprise')
    .select(['w.lot_no', 'w.title', 'w.enterprise', 'e.name'])
    .where('w.award', '=', id)
    .orderBy('w.lot_no')
    .orderBy('e.name')
    .execute()
  const lots = [...Map.groupBy(winners, (w) => w.lot_no)].map(([no, rows]) => ({
    no,
    title: rows[0]?.title ?? '',
    suppliers: rows.map((r) => ({ id: r.enterprise, name: r.name })),
  }))
  const standing = await standingOf(tx, id)
  const { id: key, world, title, procedure, decided_on, reason, by_id, tender } = row
  return {
    ...{ id: key, world, title, procedure, decidedOn: decided_on, reason, by: by_id, tender, lots },
    ...{ ...standing, source: sourceOf(row) },
  }
}

export interface AwardStanding {
  /** When the letters went out, and the last day of the standstill. */
  notice: { sentAt: string; standsUntil: Day } | null
  revoked: { reason: string; at: string } | null
  /** Complaints without an outcome that the agreement waits for. */
  suspendedBy: number
  without: { no: number; reason: string }[]
}

async function standingOf(tx: Tx, award: string): Promise<AwardStanding> {
  const { rows } = await sql<AwardStanding>`select
    (select json_build_object('sentAt', n.sent_at, 'standsUntil', n.stands_until)
      from procurement.award_notice n where n.award = ${award}) as notice,
    (select json_build_object('reason', r.reason, 'at', r.revoked_at)
      from procurement.award_revocation r where r.award = ${award}) as revoked,
    (select count(*)::int from procurement.complaint c where c.award = ${award} and c.suspends
      and not exists (select from procurement.complaint_outcome o where o.complaint = c.id)) as "suspendedBy",
    coalesce((select json_agg(json_build_object('no', w.lot_no, 'reason', w.reason) order by w.lot_no)
      from procurement.lot_without_award w where w.award = ${award}), '[]') as without`.execute(tx)
  return rows[0] ?? { notice: null, revoked: null, suspendedBy: 0, without: [] }
}

/** An award of the caller's own world that came of a tender. @throws Refusal not-found, conflict */
export async function ownAward({ tx, by }: Pick<Work, 'tx' | 'by'>, id: string) {
  const award = await awardOf(tx, id)
  if (award.world !== by.world) throw new Refusal('not-found', 'Tildelingen findes ikke i din verden.')
  if (award.tender === null)
    throw new Refusal('conflict', 'Tildelingen er optaget i hånden og bygger ikke på et udbud i systemet.')
  return { ...award, tender: award.tender }
}

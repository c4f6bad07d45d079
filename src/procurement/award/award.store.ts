import { Refusal } from '../../kernel/refusal.ts'
import { type SourceFact, type Tx, type World, sourceColumns, sourceOf } from '../../platform/index.ts'

export interface NewAward {
  id: string
  title: string
  procedure: string
  decidedOn: string
  reason: string
  lots: { no: number; title: string; suppliers: string[] }[]
  source: SourceFact
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
      ...sourceColumns(a.source),
    })
    .execute()
  const rows = a.lots.flatMap((l) =>
    l.suppliers.map((enterprise) => ({ world, award: a.id, lot_no: l.no, title: l.title, enterprise })),
  )
  await tx.insertInto('procurement.award_lot').values(rows).execute()
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
  const { id: key, world, title, procedure, decided_on, reason, by_id } = row
  return { id: key, world, title, procedure, decidedOn: decided_on, reason, by: by_id, lots, source: sourceOf(row) }
}

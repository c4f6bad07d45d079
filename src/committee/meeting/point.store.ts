import { sql } from 'kysely'
import { contentOf } from '../../cases/index.ts'
import type { Tx, World } from '../../platform/index.ts'
import type { RecommendationPoint } from './standing.ts'

/** The points that were decided; before any decision those the document or the paper recommends. */
export async function pointsOf(
  tx: Tx,
  item: { id: string; document: string | null; paper: string | null },
): Promise<RecommendationPoint[]> {
  const own = await tx
    .selectFrom('committee.point')
    .select(['no', 'asks', 'says', 'names_body'])
    .where('item', '=', item.id)
    .orderBy('no')
    .execute()
  if (own.length) return own.map(({ names_body, ...p }) => ({ ...p, namesBody: names_body }))
  return recommended(tx, item)
}

async function recommended(
  tx: Tx,
  { document, paper }: { document: string | null; paper: string | null },
): Promise<RecommendationPoint[]> {
  if (document !== null) {
    const { points } = await contentOf(tx, document)
    return points.map((p) => ({ no: p.no, asks: p.asks, says: p.says, namesBody: p.namesBody ?? null }))
  }
  if (paper === null) return []
  const { rows } = await sql<{ no: number; asks: string; says: string; namesBody: string | null }>`
    select x.i::int as no, 'approve' as asks, x.p #>> '{}' as says, null as "namesBody"
    from committee.paper p, jsonb_array_elements(p.points) with ordinality x (p, i) where p.id = ${paper} order by 1`.execute(
    tx,
  )
  return rows
}

export async function insertPoints(
  tx: Tx,
  world: World,
  item: string,
  points: readonly { no: number; asks: string; says: string; namesBody: string | null }[],
): Promise<void> {
  if (points.length === 0) return
  await tx
    .insertInto('committee.point')
    .values(points.map((p) => ({ world, item, no: p.no, asks: p.asks, says: p.says, names_body: p.namesBody })))
    .execute()
}

export async function keptNumbers(tx: Tx, item: string): Promise<number[]> {
  const rows = await tx.selectFrom('committee.point').select('no').where('item', '=', item).execute()
  return rows.map((r) => r.no)
}

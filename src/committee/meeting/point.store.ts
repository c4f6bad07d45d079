import { sql } from 'kysely'
import { contentOf } from '../../cases/index.ts'
import type { Tx, World } from '../../platform/index.ts'
import { plainText } from '../../platform/documents/model.ts'
import type { Reading } from '../paper/live/live.ts'
import { runsOf } from '../paper/text.ts'
import { wordsFor } from '../paper/tokens.ts'
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
  const { rows } = await sql<PaperPoint>`
    select x.i::int as no, x.p #>> '{}' as says, f.content #> '{reading,figures}' as figures
    from committee.paper p cross join jsonb_array_elements(p.points) with ordinality x (p, i)
    left join committee.finish f on f.paper = p.id where p.id = ${paper} order by 1`.execute(tx)
  return rows.map(({ no, says, figures }) => ({ no, asks: 'approve', says: inWords(says, figures), namesBody: null }))
}

interface PaperPoint {
  no: number
  says: string
  /** What the paper was frozen with; null while it is a draft. */
  figures: Reading['figures'] | null
}

/** A draft's figures may still change: they are left out, and the case says so by three points. */
function inWords(says: string, figures: Reading['figures'] | null): string {
  return figures === null ? wordsFor(says, () => '…') : plainText(runsOf(says, { figures, inserts: {} }))
}

export async function isDraft(tx: Tx, paper: string): Promise<boolean> {
  const row = await tx.selectFrom('committee.finish').select('paper').where('paper', '=', paper).executeTakeFirst()
  return row === undefined
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

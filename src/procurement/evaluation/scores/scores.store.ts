import { sql } from 'kysely'
import type { By, Tx } from '../../../platform/index.ts'
import type { Given } from './scores.ts'

/** The newest points of each evaluator the caller may see: the own, or everybody's when all have handed in. */
export async function scoresOf(tx: Tx, tender: string, person?: string): Promise<(Given & { person: string })[]> {
  const { rows } = await sql<Given & { person: string }>`
    select distinct on (s.person, s.lot, s.bid, s.criterion) s.person, s.lot, s.bid, s.criterion, s.points, s.reason, a.name as by
    from procurement.score s join procurement.evaluator_assignment a on a.tender = s.tender and a.person = s.person
    where s.tender = ${tender} and (${person ?? null}::text is null or s.person = ${person ?? null}::text)
    order by s.person, s.lot, s.bid, s.criterion, s.id desc`.execute(tx)
  return rows
}

/** The points agreed on last. */
export async function consensusOf(tx: Tx, tender: string): Promise<Given[]> {
  const { rows } = await sql<Given>`
    select distinct on (lot, bid, criterion) lot, bid, criterion, points, reason, by_name as by
    from procurement.consensus where tender = ${tender} order by lot, bid, criterion, id desc`.execute(tx)
  return rows
}

interface Rows {
  tender: string
  bid: string
  lot: number
  scores: readonly { criterion: string; points: string; reason: string }[]
  at: string
}

export async function insertScores(tx: Tx, by: By, { scores, at, ...where }: Rows): Promise<void> {
  await tx
    .insertInto('procurement.score')
    .values(scores.map((s) => ({ ...where, ...s, world: by.world, person: by.id, given_at: at })))
    .execute()
}

export async function insertConsensus(tx: Tx, by: By, { scores, at, ...where }: Rows): Promise<void> {
  await tx
    .insertInto('procurement.consensus')
    .values(scores.map((s) => ({ ...where, ...s, world: by.world, agreed_at: at, by_id: by.id, by_name: by.name })))
    .execute()
}

export async function insertSubmission(tx: Tx, by: By, s: { tender: string; at: string }): Promise<void> {
  await tx
    .insertInto('procurement.score_submission')
    .values({ tender: s.tender, person: by.id, world: by.world, submitted_at: s.at })
    .execute()
}

/** One evaluation at a time: whoever holds this hands in, agrees or locks, and the others wait. */
export async function holdEvaluation(tx: Tx, tender: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('procurement.evaluation/' || ${tender}, 0))`.execute(tx)
}

import type { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'
import type { CandidateIn } from './market.input.ts'

type Candidate = z.output<typeof CandidateIn>

/** False when another has written a survey meanwhile. */
export async function insertSurvey(
  tx: Tx,
  by: By,
  s: { effort: string; no: number; how: string; on: Day | null; candidates: readonly Candidate[] },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_survey')
    .values({ effort: s.effort, no: s.no, world: by.world, how: s.how, surveyed_on: s.on, by_id: by.id })
    .onConflict((c) => c.columns(['effort', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await tx
    .insertInto('procurement.effort_candidate')
    .values(
      s.candidates.map((c) => ({
        ...{ effort: s.effort, survey: s.no, world: by.world, enterprise: c.enterprise, suitable: c.suitable },
        ...{ knowledge: c.knowledge ?? null, reason: c.reason ?? null },
      })),
    )
    .execute()
  return true
}

/** Of these, those the register does not know in the caller's world. */
export async function unknownEnterprises(tx: Tx, by: By, ids: readonly string[]): Promise<string[]> {
  const known = await tx
    .selectFrom('registers.enterprise')
    .select('id')
    .where('world', '=', by.world)
    .where('id', 'in', [...ids])
    .execute()
  const found = new Set(known.map((e) => e.id))
  return ids.filter((id) => !found.has(id))
}

export interface CandidateRow {
  enterprise: string
  name: string
  knowledge: string | null
  suitable: boolean
  reason: string | null
}

export async function candidatesOf(tx: Tx, effort: string, survey: number): Promise<CandidateRow[]> {
  return tx
    .selectFrom('procurement.effort_candidate as c')
    .innerJoin('registers.enterprise as e', 'e.id', 'c.enterprise')
    .select(['c.enterprise', 'e.name', 'c.knowledge', 'c.suitable', 'c.reason'])
    .where('c.effort', '=', effort)
    .where('c.survey', '=', survey)
    .orderBy('c.suitable', 'desc')
    .orderBy('e.name')
    .execute()
}

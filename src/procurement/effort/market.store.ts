import type { z } from 'zod'
import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { toJson, type By, type Tx } from '../../platform/index.ts'
import type { EffortCriterion } from './criteria.ts'
import type { CandidateIn } from './effort.input.ts'

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

/** False when another has called meanwhile. */
export async function insertCall(
  tx: Tx,
  by: By,
  c: {
    effort: string
    criteria: readonly EffortCriterion[]
    mostPoints: number
    reasonFewer: string | undefined
    on: Day
  },
): Promise<boolean> {
  const criteria = c.criteria.map(({ weight, ...rest }) => ({ ...rest, weight: [weight.n, weight.d] }))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_call')
    .values({
      ...{ effort: c.effort, world: by.world, criteria: toJson(criteria), most_points: c.mostPoints },
      ...{ reason_fewer: c.reasonFewer ?? null, called_on: c.on, by_id: by.id },
    })
    .onConflict((k) => k.column('effort').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertInvitations(
  tx: Tx,
  by: By,
  i: { effort: string; suppliers: readonly string[]; on: Day },
): Promise<void> {
  await tx
    .insertInto('procurement.effort_invitation')
    .values(
      i.suppliers.map((enterprise) => ({
        ...{ effort: i.effort, enterprise, world: by.world, invited_on: i.on, by_id: by.id },
      })),
    )
    .execute()
}

/** False when another has set it meanwhile. */
export async function insertDeadline(
  tx: Tx,
  by: By,
  d: { effort: string; no: number; answerBy: Day; reason?: string | undefined; on: Day },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_deadline')
    .values({
      ...{ effort: d.effort, no: d.no, world: by.world, answer_by: d.answerBy, reason: d.reason ?? null },
      ...{ set_on: d.on, by_id: by.id },
    })
    .onConflict((c) => c.columns(['effort', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function deadlinesOf(tx: Tx, effort: string) {
  return tx
    .selectFrom('procurement.effort_deadline')
    .select(['no', 'answer_by', 'reason', 'set_on'])
    .where('effort', '=', effort)
    .orderBy('no', 'desc')
    .execute()
}

export async function invitedTo(tx: Tx, effort: string) {
  const { rows } = await sql<{ enterprise: string; name: string; invited_on: Day; answered: boolean }>`
    select i.enterprise, coalesce(e.name, i.enterprise) as name, i.invited_on, exists (
      select from procurement.effort_proposal p where p.effort = i.effort and p.enterprise = i.enterprise
        and p.no = (select max(q.no) from procurement.effort_proposal q where q.effort = i.effort and q.enterprise = i.enterprise)
        and not exists (select from procurement.effort_withdrawal w where w.effort = p.effort and w.enterprise = p.enterprise and w.proposal = p.no)
    ) as answered
    from procurement.effort_invitation i left join registers.enterprise e on e.id = i.enterprise
    where i.effort = ${effort} order by name`.execute(tx)
  return rows
}

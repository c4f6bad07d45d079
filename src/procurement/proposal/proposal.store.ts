import { sql } from 'kysely'
import { toJson, type By, type Tx } from '../../platform/index.ts'
import type { Day } from '../../kernel/day.ts'
import type { StoredCriterion } from '../effort/effort.store.ts'
import type { Written } from './proposal.input.ts'

/** A proposal as it was sent, and whether it stands. */
export interface ProposalRow {
  effort: string
  enterprise: string
  name: string
  no: number
  individual_flexible: string
  cross_professional: string
  employer_oriented: string
  progression: string
  novelty: string
  evaluation: string
  economy: string
  amount_oere: bigint
  local_plans: string | null
  carried_out_locally: string | null
  submitted_on: Day
  withdrawn_on: Day | null
  withdrawn_reason: string | null
}

/** The newest proposal of each enterprise the caller may read. */
export async function newestProposals(tx: Tx, effort: string): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select distinct on (p.enterprise) p.*, coalesce(e.name, p.enterprise) as name, w.withdrawn_on, w.reason as withdrawn_reason
    from procurement.effort_proposal p
    left join registers.enterprise e on e.id = p.enterprise
    left join procurement.effort_withdrawal w on w.effort = p.effort and w.enterprise = p.enterprise and w.proposal = p.no
    where p.effort = ${effort} order by p.enterprise, p.no desc`.execute(tx)
  return rows
}

/** What an invited enterprise may know of the efforts it is invited to. */
export interface InvitationRow {
  effort: string
  world: string
  title: string
  target_group: string
  description: string | null
  area_effort: boolean
  areas: string[]
  place_of_performance: string | null
  amount_oere: bigint | null
  criteria: StoredCriterion[]
  most_points: number
  invited_on: Day
  answer_by: Day
  deadline_reason: string | null
  sent: number
  submitted_on: Day | null
  withdrawn_on: Day | null
  awarded: boolean
  chosen: boolean
  decided_on: Day | null
  ended_on: Day | null
  drafts: number
  draft: Record<string, string | number> | null
}

export async function invitationsOf(tx: Tx, by: By, effort?: string): Promise<InvitationRow[]> {
  const { rows } = await sql<InvitationRow>`
    select i.effort, i.world, i.invited_on, b.title, b.target_group, b.description, b.area_effort, b.areas, b.place_of_performance, b.amount_oere,
      c.criteria, c.most_points, d.answer_by, d.reason as deadline_reason, coalesce(p.no, 0) as sent, p.submitted_on, w.withdrawn_on,
      a.effort is not null as awarded, coalesce(${by.enterprise} = any(a.winners), false) as chosen, a.decided_on, x.ended_on,
      coalesce(f.no, 0) as drafts, f.content as draft
    from procurement.effort_invitation i
    join procurement.effort_call c on c.effort = i.effort
    join lateral (select * from procurement.effort_brief b where b.effort = i.effort order by b.no desc limit 1) b on true
    join lateral (select * from procurement.effort_deadline d where d.effort = i.effort order by d.no desc limit 1) d on true
    left join lateral (select * from procurement.effort_proposal p where p.effort = i.effort and p.enterprise = i.enterprise order by p.no desc limit 1) p on true
    left join procurement.effort_withdrawal w on w.effort = i.effort and w.enterprise = i.enterprise and w.proposal = p.no
    left join procurement.effort_award a on a.effort = i.effort
    left join procurement.effort_end x on x.effort = i.effort
    left join lateral (select * from procurement.effort_draft f where f.effort = i.effort and f.enterprise = i.enterprise order by f.no desc limit 1) f on true
    where i.enterprise = ${by.enterprise} and (${effort ?? null}::text is null or i.effort = ${effort ?? null})
    order by d.answer_by desc, i.effort`.execute(tx)
  return rows
}

/** False when a colleague has sent one meanwhile. */
export async function insertProposal(
  tx: Tx,
  by: By,
  p: { effort: string; enterprise: string; no: number; on: Day; at: string; words: Written },
): Promise<boolean> {
  const { words } = p
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_proposal')
    .values({
      ...{ effort: p.effort, enterprise: p.enterprise, no: p.no, world: by.world, by_id: by.id },
      ...{ individual_flexible: words.individualFlexible ?? '', cross_professional: words.crossProfessional ?? '' },
      ...{ employer_oriented: words.employerOriented ?? '', progression: words.progression ?? '' },
      ...{ novelty: words.novelty ?? '', evaluation: words.evaluation ?? '', economy: words.economy ?? '' },
      ...{ amount_oere: words.amountOere ?? 0n, local_plans: words.localPlans ?? null },
      ...{ carried_out_locally: words.carriedOutLocally ?? null, submitted_on: p.on, submitted_at: p.at },
    })
    .onConflict((c) => c.columns(['effort', 'enterprise', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** False when a colleague has saved one meanwhile. */
export async function insertDraft(
  tx: Tx,
  by: By,
  d: { effort: string; enterprise: string; no: number; at: string; words: Written },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_draft')
    .values({
      ...{ effort: d.effort, enterprise: d.enterprise, no: d.no, world: by.world, by_id: by.id },
      ...{ content: toJson(d.words), saved_at: d.at },
    })
    .onConflict((c) => c.columns(['effort', 'enterprise', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertWithdrawal(
  tx: Tx,
  by: By,
  w: { effort: string; enterprise: string; proposal: number; reason: string | undefined; on: Day },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_withdrawal')
    .values({
      ...{ effort: w.effort, enterprise: w.enterprise, proposal: w.proposal, world: by.world, by_id: by.id },
      ...{ reason: w.reason ?? null, withdrawn_on: w.on },
    })
    .onConflict((c) => c.columns(['effort', 'enterprise', 'proposal']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { By, Tx, Work } from '../../platform/index.ts'
import type { Written } from './proposal.input.ts'

export async function standingProposals(tx: Work['tx'], effort: string) {
  return (await newestProposals(tx, effort)).filter((p) => p.withdrawn_on === null)
}

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

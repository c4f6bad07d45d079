import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'
import type { StoredCriterion } from '../market/criterion.ts'

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

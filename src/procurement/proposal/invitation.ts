import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { DayOut, OereOut } from '../../platform/index.ts'
import { CriterionOut, ProposalOut, type ProposalShown } from '../effort/effort.output.ts'
import { criterionOut } from '../effort/criterion.ts'
import { answerClosed, ownStateOf, ownStates, type OwnStanding } from './proposal.ts'
import type { Element } from './elements.ts'
import type { InvitationRow, ProposalRow } from './proposal.store.ts'

const words = z.string().nullable()

export const InvitationOut = z.object({
  effort: z.string(),
  title: z.string(),
  targetGroup: z.string(),
  invitedOn: DayOut,
  answerBy: DayOut,
  state: z.enum(ownStates),
  /** How many proposals have been sent; each replaces the one before. */
  sent: z.number(),
})
export type InvitationShown = z.output<typeof InvitationOut>

export const InvitationSheet = InvitationOut.extend({
  world: z.string(),
  description: words,
  areaEffort: z.boolean(),
  areas: z.array(z.string()),
  placeOfPerformance: words,
  amountOere: OereOut.nullable(),
  criteria: z.array(CriterionOut),
  mostPoints: z.number(),
  /** Why the deadline was moved, when it was. */
  deadlineReason: words,
  decidedOn: DayOut.nullable(),
  /** Why nothing can be sent now; null when it can. */
  closed: words,
  drafts: z.number(),
  draft: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  proposal: ProposalOut.nullable(),
})
export type InvitationOnSheet = z.output<typeof InvitationSheet>

export function standingOf(row: InvitationRow): OwnStanding {
  return {
    answerBy: row.answer_by,
    sent: row.sent,
    withdrawn: row.withdrawn_on !== null,
    awarded: row.awarded,
    chosen: row.chosen,
    ended: row.ended_on !== null,
  }
}

export function invitation(row: InvitationRow, today: Day): InvitationShown {
  const { effort, title, sent } = row
  return {
    ...{ effort, title, sent, targetGroup: row.target_group, invitedOn: row.invited_on, answerBy: row.answer_by },
    state: ownStateOf(standingOf(row), today),
  }
}

export function invitationSheet(row: InvitationRow, sent: ProposalRow | undefined, today: Day): InvitationOnSheet {
  return {
    ...invitation(row, today),
    ...{ world: row.world, description: row.description, areaEffort: row.area_effort, areas: row.areas },
    ...{ placeOfPerformance: row.place_of_performance, amountOere: row.amount_oere },
    criteria: row.criteria.map(criterionOut),
    ...{ mostPoints: row.most_points, deadlineReason: row.deadline_reason, decidedOn: row.decided_on },
    closed: answerClosed(standingOf(row), today),
    ...{ drafts: row.drafts, draft: row.draft },
    proposal: sent === undefined ? null : proposalShown(sent),
  }
}

export function proposalShown(row: ProposalRow): ProposalShown {
  return {
    ...{ enterprise: row.enterprise, name: row.name, no: row.no, elements: elementsOf(row) },
    ...{ amountOere: row.amount_oere, localPlans: row.local_plans, carriedOutLocally: row.carried_out_locally },
    submittedOn: row.submitted_on,
    withdrawn: row.withdrawn_on === null ? null : { on: row.withdrawn_on, reason: row.withdrawn_reason },
  }
}

function elementsOf(row: ProposalRow): Record<Element, string> {
  return {
    individualFlexible: row.individual_flexible,
    crossProfessional: row.cross_professional,
    employerOriented: row.employer_oriented,
    progression: row.progression,
    novelty: row.novelty,
    evaluation: row.evaluation,
    economy: row.economy,
  }
}

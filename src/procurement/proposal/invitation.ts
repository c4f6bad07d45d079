import type { Day } from '../../kernel/day.ts'
import { criterionOut } from '../market/criterion.ts'
import type { InvitationOnSheet, InvitationShown } from './invitation.output.ts'
import type { InvitationRow } from './invitation.store.ts'
import type { ProposalRow } from './proposal.store.ts'
import { type OwnStanding, answerClosed, ownStateOf } from './proposal.ts'
import { proposalShown } from './shown.ts'

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

import { z } from 'zod'
import { DayOut, OereOut } from '../../platform/index.ts'
import { CriterionOut } from '../market/criterion.output.ts'
import { ProposalOut } from './proposal.output.ts'
import { ownStates } from './proposal.ts'

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

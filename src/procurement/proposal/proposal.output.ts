import { z } from 'zod'
import { DayOut, OereOut } from '../../platform/index.ts'
import { named, words } from '../effort/output-fields.ts'

export const ProposalOut = z.object({
  ...named,
  no: z.number(),
  elements: z.record(z.string(), z.string()),
  amountOere: OereOut,
  localPlans: words,
  carriedOutLocally: words,
  submittedOn: DayOut,
  withdrawn: z.object({ on: DayOut, reason: words }).nullable(),
})

export type ProposalShown = z.output<typeof ProposalOut>

import { z } from 'zod'
import {
  act,
  Code,
  hardTop,
  insiders,
  MonthIn,
  OereOut,
  optional,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { claimSums, claims, claimedOf } from './claim.store.ts'
import { ClaimOut, claimOut } from './output.ts'
import { claimStates } from './state.ts'

export const listClaims = act('claims.list-claims', {
  kind: 'read',
  may: [...insiders, 'supplier'],
  summary: 'Vis afregninger efter måned, leverandør, delaftale og hvor de står',
  input: z.object({
    month: optional(MonthIn),
    supplier: optional(Code),
    agreement: optional(Code),
    lot: optional(Whole('delaftalens nummer', 1, 999)),
    state: optional(z.enum(claimStates, 'Vælg, hvor afregningerne står')),
    world: WorldIn,
    after: optional(Code),
    limit: optional(Whole('antal rækker', 1, hardTop)),
  }),
  output: z.object({
    rows: z.array(ClaimOut),
    next: z.string().optional(),
    count: z.number(),
    claimedOere: OereOut,
    approvedOere: OereOut,
    paidOere: OereOut,
    /** Whom and which lots there are claims for, to choose among. */
    suppliers: z.array(z.object({ id: z.string(), name: z.string() })),
    lots: z.array(
      z.object({ agreement: z.string(), agreementName: z.string(), lotNo: z.number().nullable(), lotName: z.string() }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const filter = { ...input, world: worldOf(input.world, by), limit: input.limit ?? hardTop }
    const found = await claims(tx, filter)
    const rows = found.slice(0, filter.limit).map(claimOut)
    const last = found.length > filter.limit ? rows.at(-1)?.number : undefined
    const choices = await claimedOf(tx, filter.world)
    return { rows, ...choices, ...(last === undefined ? {} : { next: last }), ...(await claimSums(tx, filter)) }
  },
})

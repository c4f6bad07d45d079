import { z } from 'zod'
import { monthOf } from '../../kernel/day.ts'
import { DayOut, OereOut } from '../../platform/index.ts'
import { lotName } from '../../referrals/index.ts'
import type { ClaimRow } from './claim.store.ts'
import { claimStates } from './state.ts'

export const ClaimOut = z.object({
  ...{ id: z.string(), number: z.string(), supplier: z.string(), supplierName: z.string(), lot: z.string() },
  ...{ agreement: z.string(), agreementName: z.string(), lotNo: z.number().nullable(), lotName: z.string() },
  ...{
    month: z.string(),
    supplement: z.number(),
    generatedOn: DayOut,
    state: z.enum(claimStates),
    version: z.number(),
  },
  ...{
    claimedOere: OereOut,
    approvedOere: OereOut.nullable(),
    invoicedOere: OereOut,
    sentOere: OereOut,
    paidOere: OereOut,
  },
})

export function claimOut(c: ClaimRow): z.input<typeof ClaimOut> {
  const { answered: _a, attested: _t, correctionsOpen: _o, lotTitle, ...row } = c
  const words = lotName({ lot: c.lotNo, title: lotTitle, agreement: c.agreementName })
  return { ...row, month: monthOf(c.month), lotName: words }
}

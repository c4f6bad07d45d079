import { z } from 'zod'
import { monthOf } from '../../kernel/day.ts'
import { act, Code, insiders, MonthIn, OereOut, optional, Whole, WorldIn, worldOf } from '../../platform/index.ts'
import { lotName } from '../../referrals/index.ts'
import { accruals, type AccrualRow } from './accrual.store.ts'

const AccrualOut = z.object({
  ...{
    agreement: z.string(),
    agreementName: z.string(),
    lot: z.number().nullable(),
    lotName: z.string(),
    line: z.string(),
    lineName: z.string(),
  },
  ...{
    month: z.string(),
    usedOere: OereOut,
    claimedOere: OereOut,
    approvedOere: OereOut,
    invoicedOere: OereOut,
    paidOere: OereOut,
  },
  /** Delivered and not approved yet: what a month's account must take in before the invoice is there. */
  accruedOere: OereOut,
})

export const listAccruals = act('claims.list-accruals', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvad der er leveret og endnu ikke godkendt, pr. måned, delaftale og budgetlinje',
  input: z.object({
    agreement: optional(Code),
    lot: optional(Whole('delaftalens nummer', 1, 999)),
    line: optional(Code),
    month: optional(MonthIn),
    /** Only rows with something to accrue. */
    open: z.boolean().optional(),
    world: WorldIn,
  }),
  output: z.object({ rows: z.array(AccrualOut), accruedOere: OereOut }),
  run: async ({ tx, by }, input) => {
    const found = await accruals(tx, { ...input, world: worldOf(input.world, by) })
    const rows = found.map(accrualOf).filter((r) => input.open !== true || r.accruedOere !== 0n)
    return { rows, accruedOere: rows.reduce((n, r) => n + r.accruedOere, 0n) }
  },
})

/**
 * Accrued = the ledger's use − what was approved. Use is brought to what was approved when a claim is, so nothing is left of a month
 * whose claims all are.
 * Worked example: 100.000 delivered; a claim of 60.000 is approved with 58.000: use is 98.000, accrued 40.000.
 */
export function accrualOf({ lotNo, lotTitle, lot: _lot, ...r }: AccrualRow): z.input<typeof AccrualOut> {
  const words = lotName({ lot: lotNo, title: lotTitle, agreement: r.agreementName })
  return { ...r, lot: lotNo, lotName: words, month: monthOf(r.month), accruedOere: r.usedOere - r.approvedOere }
}

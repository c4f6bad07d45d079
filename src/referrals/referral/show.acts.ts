import { z } from 'zod'
import { act, DayOut, Id, insiders, OereOut, supplierStaff } from '../../platform/index.ts'
import { costRows } from './cost.view.ts'
import { referralOf } from './referral.store.ts'
import { ReferralOut, referralView } from './referral.output.ts'

export const showReferral = act('referrals.show-referral', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis en henvisning med den liste, der blev valgt fra',
  touchesPerson: true,
  input: z.object({ referral: Id }),
  output: ReferralOut.extend({
    /** The lots named here, as the caller may see them. */
    lots: z.array(
      z.object({ id: z.string(), agreement: z.string(), lot: z.number().nullable(), title: z.string().nullable() }),
    ),
    /** How the committed amount was calculated, line by line; null for what was referred before it was kept. */
    cost: z
      .array(
        z.object({
          title: z.string(),
          period: z.string(),
          units: z.string(),
          priceOere: OereOut,
          priceFrom: DayOut,
          amountOere: OereOut,
          rule: z.string(),
        }),
      )
      .nullable(),
    offered: z.array(
      z.object({
        lot: z.string(),
        fits: z.boolean(),
        reasons: z.array(z.object({ fits: z.boolean(), rule: z.string(), text: z.string() })),
      }),
    ),
  }),
  run: async (work, input) => {
    const row = await referralOf(work.tx, input.referral)
    work.about(row.citizen)
    const offered = work.by.enterprise === null ? (row.offered as never) : []
    const cost = row.cost === null ? null : costRows(row.cost.items)
    return { ...referralView(row, work), lots: row.lots, cost, offered }
  },
})

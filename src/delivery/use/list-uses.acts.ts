import { z } from 'zod'
import { act, Code, insiders, MonthIn, OereOut, optional, supplierStaff } from '../../platform/index.ts'
import { lotById, unitTitle } from '../../portfolio/index.ts'
import { UseOut, useView } from './use.output.ts'
import { usesOf } from './uses-of.store.ts'

export const listUses = act('delivery.list-uses', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis en delaftales prissatte levering i en måned; rettelser er rækker for sig',
  input: z.object({ lot: Code, month: MonthIn, supplier: optional(Code) }),
  output: z.object({
    rows: z.array(UseOut.extend({ supplier: z.string(), referral: z.string().nullable(), href: z.string() })),
    amountOere: OereOut,
    /** The same by kind of price. */
    kinds: z.array(z.object({ title: z.string(), amount: z.number(), amountOere: OereOut })),
  }),
  run: async ({ tx }, { lot, month, supplier }) => {
    const { id } = await lotById(tx, lot)
    const uses = await usesOf(tx, { lot: id, supplier, fromMonth: month, toMonth: month })
    const kinds = [...Map.groupBy(uses, (u) => unitTitle(u.unit, u.variant))].map(([title, rows]) => ({
      title,
      amount: rows.reduce((n, u) => n + u.hundredths, 0) / 100,
      amountOere: rows.reduce((n, u) => n + u.amountOere, 0n),
    }))
    const rows = uses.map((u) => ({ ...useView(u), supplier: u.supplier, referral: u.referral, href: u.href }))
    return { rows, amountOere: rows.reduce((n, u) => n + u.amountOere, 0n), kinds }
  },
})

import { z } from 'zod'
import { act, MonthIn, OereOut } from '../../platform/index.ts'
import { recomputed } from './recompute.store.ts'

/** Old months under the rules they were made by: the stored input must give the stored amount. */
export const recomputeClaims = act('claims.recompute', {
  kind: 'read',
  may: ['controller', 'auditor', 'admin'],
  summary: 'Regn en måneds afregningslinjer efter med de regler, de blev dannet efter',
  input: z.object({ month: MonthIn }),
  output: z.object({
    lines: z.number(),
    differences: z.array(
      z.object({ claim: z.string(), no: z.number(), rule: z.string(), storedOere: OereOut, recomputedOere: OereOut }),
    ),
  }),
  run: async ({ tx, by }, { month }) => {
    const lines = await recomputed(tx, by.world, `${month}-01`)
    return { lines: lines.length, differences: lines.filter((l) => l.storedOere !== l.recomputedOere) }
  },
})

import { z } from 'zod'
import { Code, Id, Text, twiceAt, Whole } from '../../../platform/index.ts'
import { DecimalIn } from '../../model/model.input.ts'

/** Points and reasons for one bid on one lot. */
export const PointsIn = z.object({
  tender: Code,
  bid: Id,
  lot: Whole('delaftalens nummer', 1, 99),
  scores: z
    .array(z.object({ criterion: Code, points: DecimalIn, reason: Text('begrundelsen', 4000) }))
    .min(1, 'Giv point for mindst ét kriterium')
    .max(100, 'Højst 100 kriterier')
    .superRefine((scores, ctx) => {
      const at = twiceAt(scores.map((s) => s.criterion))
      if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'criterion'], message: 'Kriteriet står to gange' })
    }),
})

export const GivenOut = z.object({
  lot: z.number(),
  bid: z.string(),
  criterion: z.string(),
  points: z.string(),
  reason: z.string(),
  by: z.string(),
})

import { z } from 'zod'
import { DayOut } from '../../platform/index.ts'
import { named, words } from '../effort/output-fields.ts'
import { criterionKinds } from '../market/criteria.ts'
import { WeightOut } from '../market/criterion.output.ts'

export const AssessmentOut = z.object({
  no: z.number(),
  on: DayOut,
  reason: words,
  scores: z.array(
    z.object({
      ...named,
      rank: z.number(),
      total: WeightOut.extend({ rounded: z.string() }),
      sound: z.boolean(),
      reason: z.string(),
      points: z.array(z.object({ criterion: z.string(), points: z.number() })),
    }),
  ),
  notes: z.array(z.object({ kind: z.enum(criterionKinds), text: z.string(), enterprise: words })),
})

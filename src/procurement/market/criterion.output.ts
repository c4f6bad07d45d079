import { z } from 'zod'
import { criterionKinds } from './criteria.ts'

export const WeightOut = z.object({ numerator: z.bigint(), denominator: z.bigint() })

export const CriterionOut = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(criterionKinds),
  weight: WeightOut,
})

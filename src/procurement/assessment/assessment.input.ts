import { z } from 'zod'
import { Chosen, Code, DayIn, OptionalText, Text, Whole, optional } from '../../platform/index.ts'
import { criterionKinds } from '../market/criteria.ts'
import { FractionIn } from '../model/model.input.ts'

export const ScoreIn = z.object({
  enterprise: Code,
  points: z.array(z.object({ criterion: Code, points: Whole('point', 0, 100) })),
  /** Professionally and economically sound, by a person's judgement. */
  sound: z.boolean('Vælg, om forslaget er fagligt og økonomisk forsvarligt'),
  reason: Text('begrundelsen', 3000),
})

export const NoteIn = z.object({
  kind: z.enum(criterionKinds, 'Vælg bemærkningens art'),
  text: Text('bemærkningen', 2000),
  enterprise: optional(Code),
  weight: optional(FractionIn),
})

export const AssessIn = z.object({
  effort: Code,
  /** How many assessments there were when the page was shown. */
  assessments: Whole('antal vurderinger', 0, 10_000).default(0),
  scores: z.array(ScoreIn).min(1, 'Vurdér mindst ét forslag').max(60),
  notes: z.array(NoteIn).max(60).default([]),
  /** Why it is assessed again. */
  reason: OptionalText(1000),
})

export const AwardIn = z.object({
  effort: Code,
  /** The assessment the decision rests on: the number on the page. */
  assessments: Whole('antal vurderinger', 1, 10_000),
  award: optional(Code).describe('Tildelingens nummer; uden det får den ét af særindsatsens'),
  suppliers: z.array(Code).min(1, 'Vælg mindst én virksomhed').max(60),
  procedure: z.enum(['call-for-proposals', 'direct-allocation'], 'Vælg en procedure').default('call-for-proposals'),
  reason: Text('begrundelsen', 2000),
  committee: Chosen('udvalget'),
  /** The day the committee should have been told by. */
  tellBy: optional(DayIn),
})

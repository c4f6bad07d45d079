import { z } from 'zod'
import { Chosen, Code, DayIn, OptionalText, Text, Whole, optional, twiceAt } from '../../platform/index.ts'
import { FractionIn } from '../model/model.input.ts'
import { criterionKinds } from './criteria.ts'

export const CandidateIn = z.object({
  enterprise: Chosen('virksomheden'),
  knowledge: OptionalText(2000).describe('Det dokumenterede kendskab til målgruppen'),
  suitable: z.boolean('Vælg, om virksomheden er egnet'),
  reason: OptionalText(2000),
})

export const SurveyIn = z.object({
  effort: Code,
  /** How many surveys there were when the page was shown. */
  surveys: Whole('antal afdækninger', 0, 10_000).default(0),
  how: Text('hvordan markedet er afdækket', 3000),
  candidates: z
    .array(CandidateIn)
    .min(1, 'Skriv mindst én virksomhed, der er set på')
    .max(60, 'Højst 60 virksomheder')
    .superRefine((all, ctx) => {
      const at = twiceAt(all.map((c) => c.enterprise))
      if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'enterprise'], message: 'Virksomheden står to gange' })
    }),
  surveyedOn: optional(DayIn),
})

export const CriterionIn = z.object({
  id: Code,
  title: Text('kriteriet', 300),
  kind: z.enum(criterionKinds, 'Vælg kriteriets art').default('quality'),
  weight: FractionIn,
})

/** The weights are looked at by the rules first, so that a weight on a location is told as that. */
export const CriteriaIn = z
  .array(CriterionIn)
  .min(1, 'Der skal være mindst ét kriterium')
  .max(20, 'Højst 20 kriterier')
  .superRefine((all, ctx) => {
    const at = twiceAt(all.map((c) => c.id))
    if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'id'], message: `Kriteriet ${all[at]?.id} står to gange` })
  })

export const InviteIn = z.object({
  effort: Code,
  suppliers: z.array(Code).min(1, 'Vælg mindst én virksomhed').max(60, 'Højst 60 virksomheder'),
  /** The last day a proposal is taken; said with the first invitations. */
  answerBy: optional(DayIn),
  /** Said with the first invitations, and the same for all. */
  criteria: optional(CriteriaIn),
  mostPoints: Whole('højeste antal point', 1, 100).default(5),
  reasonFewer: OptionalText(1000).describe('Hvorfor der indkaldes færre end tre'),
})

export const DeadlineIn = z.object({
  effort: Code,
  /** How many times it had been set when the page was shown. */
  deadlines: Whole('antal frister', 1, 10_000),
  answerBy: DayIn,
  reason: Text('hvorfor fristen flyttes', 1000),
})

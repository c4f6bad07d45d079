import { z } from 'zod'
import { isOne, sum } from '../../kernel/fraction.ts'
import {
  Chosen,
  Code,
  DayIn,
  OereIn,
  optional,
  OptionalText,
  SourceIn,
  Text,
  twiceAt,
  Whole,
} from '../../platform/index.ts'
import { FractionIn } from '../model/model.input.ts'
import { criterionKinds } from './criteria.ts'

const BriefWords = {
  title: Text('en kort overskrift', 300),
  targetGroup: Text('hvem indsatsen er for', 1000),
  description: OptionalText(6000),
  areas: z.array(Text('området', 80)).max(40, 'Højst 40 områder').default([]),
  /** R08: an effort anchored in an area shows two aims more. */
  areaEffort: z.boolean().default(false),
  placeOfPerformance: OptionalText(300).describe('Krav om, hvor indsatsen udføres'),
  amountOere: optional(OereIn.refine((v) => v >= 0n, 'Beløbet kan ikke være negativt')),
  route: optional(Code).describe('Afgørelsen om lovlig vej'),
}

export const BeginIn = z.object({
  id: optional(Code.refine((id) => !id.includes('/'), 'Skriv nummeret uden skråstreg')),
  need: Chosen('behovet'),
  ...BriefWords,
  /** Left out, the need's own words are used. */
  title: optional(BriefWords.title),
  targetGroup: optional(BriefWords.targetGroup),
  areas: optional(BriefWords.areas),
  areaEffort: optional(z.boolean()),
  begunOn: optional(DayIn),
  source: SourceIn.default({ kind: 'entered' }),
})
export type Brief = z.output<z.ZodObject<typeof BriefWords>>

export const AmendIn = z.object({
  effort: Code,
  version: Whole('versionen', 1, 1_000_000),
  ...BriefWords,
  reason: Text('hvorfor beskrivelsen rettes', 1000),
})

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

export const wholeWeights = (criteria: z.output<typeof CriteriaIn>) => isOne(sum(criteria.map((c) => c.weight)))

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

export const ImplementIn = z.object({
  effort: Code,
  /** How many times the roles had been written when the page was shown. */
  versions: Whole('antal versioner', 0, 10_000).default(0),
  agreedOn: DayIn.describe('Den dag, aftalen blev indgået'),
  startsOn: optional(DayIn),
  agreement: optional(Code).describe('Aftalens nummer under Aftaler'),
  /** R10 names each that is missing. */
  supportUnit: OptionalText(200).describe('Hvem der har rollen som CDU, Center for Driftsunderstøttelse'),
  centre: OptionalText(200).describe('Hvilket job- eller beskæftigelsescenter'),
  supplierContact: OptionalText(200).describe('Hvem hos leverandøren'),
  monitoredIn: OptionalText(200).describe('Det system uden for huset, som følger indsatsen, fx AMES'),
  reason: OptionalText(1000),
})

import { z } from 'zod'
import { Code, DayIn, OereIn, OptionalText, SourceIn, Text, Whole, optional, twiceAt } from '../../platform/index.ts'
import { CriteriaIn, ScaleIn, TieIn } from '../model/model.input.ts'

export const procedures = ['light-tender', 'eu-tender', 'advertisement', 'call-for-proposals', 'call-off'] as const
export const subjects = ['light-service', 'general-service', 'goods'] as const
export const timetableSteps = [
  ...['decision', 'publication', 'questions-due', 'answers-due', 'bids-due', 'opening', 'award', 'start'],
] as const
export const requirementKinds = ['security-policy', 'insurance', 'suitability', 'data-protection', 'other'] as const
/** Udbudsloven § 190: for public-service-mission organisations, at most 36 months; § 54: for sheltered workshops. */
export const reservations = ['sec-190', 'sec-54'] as const

const OptionIn = z.object({
  no: Whole('optionens nummer', 1, 20),
  endsBefore: DayIn.describe('Den første dag efter forlængelsen'),
  condition: OptionalText(1000).describe('Fx »såfremt der afsættes midler«'),
})

export const LotIn = z.object({
  no: Whole('delaftalens nummer', 1, 99),
  title: Text('delaftalens titel', 400),
  description: OptionalText(6000),
  targetGroup: OptionalText(400),
  /** How many, in the paper's words, and the number itself where there is one. */
  volumeText: OptionalText(300),
  volume: optional(Whole('antal borgere', 0, 1_000_000)),
  places: Whole('antal leverandører', 1, 50),
  /** Net of VAT, options and extensions included. */
  estimatedValueOere: optional(OereIn),
  /** The most that may ever be bought under the lot, net of VAT. Mandatory before publication (C-23/20). */
  ceilingOere: optional(OereIn),
  startsOn: optional(DayIn),
  endsBefore: optional(DayIn),
  options: z.array(OptionIn).max(20).default([]),
  reserved: optional(z.object({ basis: z.enum(reservations), reason: Text('hvorfor kontrakten er forbeholdt', 2000) })),
  area: OptionalText(400),
  cpv: optional(z.string().regex(/^\d{8}$/, 'En CPV-kode har otte cifre')),
})

export const RequirementIn = z.object({
  id: Code,
  kind: z.enum(requirementKinds, 'Vælg kravets art'),
  title: Text('kravets titel', 300),
  text: OptionalText(3000),
  proof: OptionalText(1000).describe('Hvad tilbudsgiveren skal vedlægge'),
})

const StepIn = z.object({
  step: z.enum(timetableSteps),
  on: optional(DayIn),
  /** As the paper prints it, where no day is printed: »Primo 2023«. */
  text: OptionalText(200),
})

/** A tender as one document: what is published, frozen and hashed is this. */
export const TenderIn = z.object({
  id: Code,
  title: Text('titlen', 300),
  description: OptionalText(20_000),
  procedure: z.enum(procedures, 'Vælg en procedure').default('light-tender'),
  subject: z.enum(subjects, 'Vælg, hvad der købes').default('light-service'),
  need: optional(Code).describe('Behovet, udbuddet udspringer af'),
  route: optional(Code).describe('Afgørelsen om lovlig vej'),
  whyExternal: OptionalText(3000).describe('Hvorfor ydelsen købes og ikke løses af kommunen selv'),
  cpv: z.array(z.string().regex(/^\d{8}$/, 'En CPV-kode har otte cifre')).default([]),
  placeOfPerformance: OptionalText(300),
  nuts: optional(z.string().regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/, 'En NUTS-kode er fx DK011')),
  lots: z
    .array(LotIn)
    .min(1, 'Et udbud har mindst én delaftale')
    .superRefine((lots, ctx) => {
      const at = twiceAt(lots.map((l) => l.no))
      if (at >= 0)
        ctx.addIssue({ code: 'custom', path: [at, 'no'], message: `Delaftale ${lots[at]?.no} står to gange` })
    }),
  criteria: CriteriaIn,
  scale: optional(ScaleIn),
  tie: optional(TieIn),
  requirements: z.array(RequirementIn).default([]),
  exclusion: z
    .object({ selfDeclaration: z.boolean(), proofFromWinner: z.boolean() })
    .default({ selfDeclaration: true, proofFromWinner: true }),
  employmentClause: optional(z.object({ applies: z.boolean(), reason: Text('begrundelsen', 2000) })),
  timetable: z.array(StepIn).default([]),
  /** The instant bids are due, ISO with time zone: 2026-11-30T12:00:00+01:00. */
  bidsDueAt: optional(z.iso.datetime({ offset: true, message: 'Skriv tidspunktet som 2026-11-30T12:00:00+01:00' })),
  standstillDays: Whole('standstill i dage', 0, 60).default(10),
  source: SourceIn.default({ kind: 'entered' }),
})
export type TenderFacts = z.output<typeof TenderIn>
export type LotFacts = z.output<typeof LotIn>

import { z } from 'zod'
import { Chosen, Code, DayIn, OereIn, OptionalText, SourceIn, Text, Whole, optional } from '../../platform/index.ts'

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

import { z } from 'zod'
import { DayOut, OptionalText, Text, Whole } from '../../platform/index.ts'

export const EntryIn = z.object({
  /** How many times it had been written when the page was shown. */
  entries: Whole('antal gange', 0, 10_000).default(0),
  offers: Text('hvad I tilbyder', 2000),
  targetGroups: Text('hvilke målgrupper I kender', 2000),
  knowledge: OptionalText(2000).describe('Hvad der viser, at I kender målgruppen'),
  areas: OptionalText(300).describe('Hvor I kan arbejde'),
})

export const EntryOut = z.object({
  enterprise: z.string(),
  name: z.string(),
  offers: z.string(),
  targetGroups: z.string(),
  knowledge: z.string().nullable(),
  areas: z.string().nullable(),
  since: DayOut,
})

export type EntryShown = z.output<typeof EntryOut>

import { z } from 'zod'
import { Code, DayIn, DayOut, OereIn, OereOut, optional, OptionalText, Text, Whole } from '../../platform/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { modificationKinds, reasons } from './modification.ts'

const yes = z.preprocess(
  (v) => (v === 'ja' ? true : v === 'nej' || v === '' ? false : v),
  z.boolean('Svar ja eller nej').default(false),
)

const LotIn = z.object({
  lot: Whole('delaftalens nummer', 1, 999),
  valueOere: OereIn,
  exceedanceOere: OereIn.refine((v) => v >= 0n, 'Mere end loftet skrives uden minus').default(0n),
})
const PriceIn = z.object({
  lot: Whole('delaftalens nummer', 1, 999),
  unit: Code,
  amountOere: OereIn.refine((v) => v >= 0n, 'En pris kan ikke være under 0 kr.'),
  validFrom: DayIn,
})

/** What a change is held against the rules with. */
export const CheckIn = z.object({
  agreement: AgreementCode,
  kind: z.enum(modificationKinds, 'Vælg, hvad der ændres'),
  reason: z.enum(reasons, 'Vælg en grund fra listen'),
  regime: z.enum(['light', 'general'], 'Vælg light-regimet eller de almindelige regler').default('light'),
  keepsNature: yes.describe('Om aftalens samlede karakter er den samme'),
  indexHundredths: optional(Whole('indekset i hundrededele', 1, 1_000_000)).describe(
    'Kun når aftalen har en indekseringsklausul: 10450 er 4,5 procent mere',
  ),
  lots: z.array(LotIn).min(1, 'Skriv ændringens værdi på mindst én delaftale'),
})

export const ModificationIn = CheckIn.extend({
  words: Text('hvad der ændres, og hvorfor', 2000),
  effectiveOn: DayIn,
  assessment: OptionalText(2000).describe('En jurists vurdering: hvem, hvornår og hvad'),
  prices: z.array(PriceIn).default([]),
})

const RuleOut = z.object({
  id: z.string(),
  outcome: z.enum(['pass', 'fail', 'confirm', 'duty']),
  text: z.string(),
  source: z.string(),
})
export const OutcomeOut = z.object({ allowed: z.boolean(), rules: z.array(RuleOut), version: z.string() })

const words = z.string().nullable()
export const ModificationOut = z.object({
  ...{ id: z.string(), agreement: z.string(), kind: z.enum(modificationKinds), reason: z.enum(reasons) },
  ...{ words: z.string(), effectiveOn: DayOut, assessment: words, outcome: OutcomeOut },
  lots: z.array(z.object({ lot: z.string(), valueOere: OereOut, exceedanceOere: OereOut })),
  prices: z.array(z.object({ lot: z.string(), unit: z.string(), amountOere: OereOut, validFrom: DayOut })),
  ...{ preparedOn: DayOut, preparedBy: z.string(), preparedByName: z.string() },
  end: z
    .object({
      kind: z.enum(['approved', 'rejected', 'withdrawn']),
      reason: words,
      ...{ on: DayOut, by: z.string(), byName: z.string() },
    })
    .nullable(),
})
export type ModificationShown = z.output<typeof ModificationOut>

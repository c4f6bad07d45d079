import { z } from 'zod'
import { Code, DayIn, DayOut, Id, optional, OptionalText, OereOut, Text, Whole } from '../../platform/index.ts'

/** What a contract says of its option: steps of months (2+1+1), or until a day. */
export const ModelIn = z
  .object({
    steps: z
      .array(Whole('månederne', 1, 120))
      .max(20, 'Højst 20 optioner')
      .optional(),
    untilBefore: optional(DayIn).describe('Den første dag efter den længste løbetid'),
    uses: optional(Whole('antal gange', 1, 99)),
    needsFunding: z.boolean().default(true),
    perLot: z.boolean().optional(),
    allSuppliers: z.boolean().optional(),
    decideDays: optional(Whole('varslet i dage', 1, 730)),
    decideMonths: optional(Whole('varslet i måneder', 1, 24)),
    source: OptionalText(600),
    rule: optional(
      z.string().regex(/^[A-Z][A-Z0-9-]{1,30}$/, 'Skriv reglens nummer med store bogstaver og tal, fx R25'),
    ),
  })
  .superRefine((m, ctx) => {
    if ((m.steps?.length ?? 0) === 0 && m.untilBefore === undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['steps'],
        message: 'Skriv optionens måneder, eller hvornår den senest slutter',
      })
    if (m.decideDays !== undefined && m.decideMonths !== undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['decideDays'],
        message: 'Skriv varslet i dage eller i måneder, ikke begge',
      })
  })
export type ModelGiven = z.output<typeof ModelIn>

const LotNumber = Whole('delaftalens nummer', 1, 999)

/** The same input asks and acts. */
export const OptionIn = z.object({
  agreement: Code,
  lot: optional(LotNumber).describe('Én delaftale; uden den og lots er det hele aftalen'),
  lots: z.array(LotNumber).min(1, 'Vælg mindst én delaftale').optional(),
  suppliers: z.array(Code).optional().describe('De leverandører, der går videre; uden dem alle'),
  until: DayIn.describe('Forlængelsens sidste dag'),
  on: optional(DayIn).describe('Dagen, optionen bruges; uden den i dag'),
  funded: z.boolean().optional().describe('Om der er penge; uden det ses efter i regnskabet'),
})
export type OptionGiven = z.output<typeof OptionIn>

export const RulesOut = z.array(
  z.object({
    id: z.string(),
    outcome: z.enum(['pass', 'fail', 'unknown', 'warn']),
    text: z.string(),
    source: z.string(),
  }),
)
export const OutcomeOut = z.object({ allowed: z.boolean(), rules: RulesOut })

export const UsedOut = z.object({
  use: z.string(),
  lots: z.array(z.string()),
  endsBefore: DayOut,
  allowed: z.literal(true),
  rules: RulesOut,
})

export const UndoIn = z.object({ use: Id, reason: Text('grunden', 1000) })
export const DeclineIn = z.object({
  agreement: Code,
  lots: z.array(LotNumber).min(1, 'Vælg mindst én delaftale').optional(),
  reason: Text('grunden', 1000),
})

export const CompareOut = z.object({
  before: DayOut.nullable(),
  agreement: z.string(),
  rows: z.array(
    z.object({
      lots: z.array(z.number()),
      label: z.string(),
      perYearOere: OereOut.nullable(),
      totalOere: OereOut.nullable(),
      arithmetic: z.string(),
    }),
  ),
})

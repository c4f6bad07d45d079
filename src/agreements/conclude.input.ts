import { z } from 'zod'
import { Code, DayIn, OereIn, optional, OptionalText, Text, Whole, twiceAt } from '../platform/index.ts'

/** An agreement's code is capitals: what is written small is read as capitals. */
export const AgreementCode = z
  .string('Skriv aftalens kode')
  .trim()
  .toUpperCase()
  .regex(/^[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]{1,60}$/, 'Skriv aftalens kode med mindst to store bogstaver, tal og bindestreg')

const above = (what: string) => OereIn.refine((oere) => oere > 0n, `${what} skal være over 0 kr.`)

const Price = z.object({
  unit: z.enum(['place-month', 'paid-hour'], 'Vælg pladsmåned eller lønnet time'),
  amountOere: OereIn.refine((oere) => oere >= 0n, 'En pris kan ikke være under 0 kr.'),
  validFrom: DayIn,
})

const LotIn = z.object({
  no: Whole('delaftalens nummer', 1, 999),
  title: Text('delaftalens titel', 300),
  area: OptionalText(300),
  targetGroup: Code,
  capacity: Whole('antal pladser', 1, 100_000),
  ceilingOere: above('Loftet'),
  yearlyOere: optional(above('Årets beløb')),
  line: Code,
  prices: z
    .array(Price)
    .min(1, 'Skriv mindst én pris')
    .superRefine((prices, ctx) => {
      const at = twiceAt(prices.map((p) => `${p.unit} ${p.validFrom}`))
      if (at >= 0) say(ctx, [at, 'validFrom'], 'Der står to priser for det samme fra den samme dag')
    }),
})

export type ConcludedLot = z.output<typeof LotIn>

/** What is concluded: a term with an end, each lot once, and on the first day both prices of every lot. */
export const ConcludeIn = z
  .object({
    code: AgreementCode,
    name: Text('aftalens navn', 300),
    award: Code,
    concludedOn: DayIn,
    startsOn: DayIn,
    endsBefore: DayIn,
    optionBefore: optional(DayIn),
    lots: z
      .array(LotIn)
      .min(1, 'En aftale har mindst én delaftale')
      .superRefine((lots, ctx) => {
        const at = twiceAt(lots.map((l) => l.no))
        if (at >= 0) say(ctx, [at, 'no'], `Delaftale ${lots[at]?.no} står to gange`)
      }),
  })
  .superRefine(({ startsOn, endsBefore, optionBefore, lots }, ctx) => {
    if (endsBefore <= startsOn) say(ctx, ['endsBefore'], 'Aftalen skal slutte efter sin første dag')
    if (optionBefore !== undefined && optionBefore <= endsBefore)
      say(ctx, ['optionBefore'], 'Forlængelsen skal slutte efter aftalen selv')
    for (const [i, lot] of lots.entries())
      for (const [unit, name] of units)
        if (!lot.prices.some((p) => p.unit === unit && p.validFrom <= startsOn))
          say(ctx, ['lots', i, 'prices'], `Delaftale ${lot.no} mangler en pris pr. ${name} fra aftalens første dag`)
  })

const units = [
  ['place-month', 'pladsmåned'],
  ['paid-hour', 'lønnet time'],
] as const

function say(ctx: z.RefinementCtx, path: (string | number)[], message: string): void {
  ctx.addIssue({ code: 'custom', path, message })
}

import { z } from 'zod'
import { addDays } from '../kernel/day.ts'
import { Code, DayIn, OereIn, optional, OptionalText, Text, Whole, twiceAt } from '../platform/index.ts'
import { ModelIn } from './option/option.input.ts'
import { PartyIn } from './party/party.input.ts'
import { regimes } from './term.ts'
import { units, unitTitle, variantFault, type Unit } from '../portfolio/index.ts'

/** An agreement's code is capitals: what is written small is read as capitals. */
export const AgreementCode = z
  .string('Skriv aftalens kode')
  .trim()
  .toUpperCase()
  .regex(/^[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]{1,60}$/, 'Skriv aftalens kode med mindst to store bogstaver, tal og bindestreg')

const above = (what: string) => OereIn.refine((oere) => oere > 0n, `${what} skal være over 0 kr.`)

const Price = z
  .object({
    unit: z.enum(units, 'Vælg, hvad der betales for'),
    variant: optional(Text('hvad prisen er for', 60)),
    amountOere: OereIn.refine((oere) => oere >= 0n, 'En pris kan ikke være under 0 kr.'),
    validFrom: DayIn,
  })
  .superRefine(({ unit, variant }, ctx) => {
    const message = variantFault(unit, variant ?? null)
    if (message !== undefined) say(ctx, ['variant'], message)
  })

/** A period the lot's places are closed, first and last day. */
const Closed = z
  .object({ from: DayIn, through: DayIn })
  .refine(({ from, through }) => from <= through, {
    path: ['through'],
    message: 'Lukkeperioden skal slutte efter sin første dag',
  })
  .transform(({ from, through }) => ({ from, to: addDays(through, 1) }))

const LotIn = z.object({
  no: Whole('delaftalens nummer', 1, 999),
  title: Text('delaftalens titel', 300),
  area: OptionalText(300),
  targetGroup: Code,
  capacity: Whole('antal pladser', 1, 100_000),
  ceilingOere: above('Loftet'),
  yearlyOere: optional(above('Årets beløb')),
  line: Code,
  closed: z
    .array(Closed)
    .default([])
    .superRefine((closed, ctx) => {
      const at = twiceAt(closed.map((c) => c.from))
      if (at >= 0) say(ctx, [at, 'from'], 'Der står to lukkeperioder fra den samme dag')
    }),
  prices: z
    .array(Price)
    .min(1, 'Skriv mindst én pris')
    .superRefine((prices, ctx) => {
      const at = twiceAt(prices.map((p) => `${p.unit} ${p.validFrom} ${p.variant ?? ''}`))
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
    option: ModelIn.optional().describe('Hvad aftalen siger om optionen: måneder (2+1+1) eller en sidste dag'),
    regime: z.enum(regimes, 'Vælg rammeaftale, light-regime eller forbeholdt').default('framework'),
    termReason: OptionalText(2000).describe('Begrundelsen for en længere løbetid efter light-regimet'),
    noticeDays: optional(Whole('opsigelsesvarslet i dage', 1, 730)),
    parties: z.array(PartyIn).max(200, 'Højst 200').default([]),
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
      for (const [unit, variant] of kindsOf(lot.prices))
        if (!lot.prices.some((p) => p.unit === unit && (p.variant ?? null) === variant && p.validFrom <= startsOn))
          say(
            ctx,
            ['lots', i, 'prices'],
            `Delaftale ${lot.no} mangler en pris fra aftalens første dag: ${unitTitle(unit, variant)}`,
          )
  })

/** What the lot is paid for: each kind, and each step, kind of hour or period of it. */
function kindsOf(prices: readonly z.output<typeof Price>[]): [Unit, string | null][] {
  const kinds = Map.groupBy(prices, (p) => `${p.unit} ${p.variant ?? ''}`)
  return [...kinds.values()].flatMap(([p]) => (p ? [[p.unit, p.variant ?? null] as [Unit, string | null]] : []))
}

function say(ctx: z.RefinementCtx, path: (string | number)[], message: string): void {
  ctx.addIssue({ code: 'custom', path, message })
}

import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { DayIn, DayOut, largestOere, OereOut, optional, OptionalText, Whole } from '../../platform/index.ts'
import { routeIds, routeSubjects, type RouteAsked } from './asked.ts'
import { valueKinds, type ValueLine } from './value.ts'

/** Kroner as a whole number or with øre, as a number or as text: 5592375, 5592374.99, "5592374,99". Read exactly, as øre. */
const Dkk = z
  .union([z.number(), z.string()], 'Skriv beløbet i kroner, fx 5592375 eller "5592374.99"')
  .transform((v, ctx): bigint => {
    const match = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(String(v).trim())
    const oere = match ? BigInt(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`) : -1n
    if (oere >= 0n && oere <= BigInt(largestOere)) return oere
    const message = 'Skriv beløbet i kroner uden punktum mellem tusinder og med højst to decimaler; aldrig under 0'
    ctx.issues.push({ code: 'custom', message, input: v })
    return z.NEVER
  })

const Line = {
  label: OptionalText(200).describe('Hvad beløbet er for'),
  lot: optional(Whole('delaftalens nummer', 1, 99)),
}
const TotalLine = z.object({
  what: z.enum(valueKinds, 'Vælg grundydelse, option eller forlængelse'),
  dkk: Dkk,
  ...Line,
})
const MonthLine = z.object({
  what: z.literal('base', 'Kun grundydelsen skrives pr. måned. Skriv optioner og forlængelser som et samlet beløb.'),
  dkkPerMonth: Dkk,
  months: z
    .union([z.null(), Whole('måneder', 1, 1200)], 'Skriv antallet af måneder, eller null uden udløb')
    .describe('null er uden udløb og tæller 48'),
  ...Line,
})

export const ValuesIn = z
  .array(z.union([MonthLine, TotalLine], 'Skriv enten dkk, eller dkkPerMonth og months'))
  .min(1, 'Skriv mindst ét beløb')
  .max(200, 'Højst 200 beløb')
  .transform((lines) => lines.map(lineOf))

export const RouteFacts = {
  subject: z.enum(routeSubjects, 'Vælg, hvad der købes'),
  publicationDate: DayIn.describe('Dagen, købet offentliggøres; uden offentliggørelse dagen, det besluttes'),
  values: ValuesIn,
  coveredByFramework: z.boolean('Svar, om en rammeaftale dækker'),
  uncoveredNeed: z.boolean('Svar, om der er et udækket behov'),
  economicallySound: z.boolean('Svar, om købet er økonomisk forsvarligt'),
  shortAndLimited: z.boolean('Svar, om projektet er kort og af begrænset værdi'),
  crossBorderInterest: z.enum(['none', 'clear'], 'Vælg, om der er klar grænseoverskridende interesse'),
  reasons: z
    .record(z.string().max(60), z.string().trim().max(2000, 'Højst 2000 tegn'))
    .default({})
    .describe('Begrundelsen for hver vurdering, ved svarets navn'),
}
export const RouteIn = z.object(RouteFacts)

export const RouteAnswerOut = z.object({
  routes: z.array(z.enum(routeIds)),
  refused: z.array(z.object({ route: z.enum(routeIds), rule: z.string(), text: z.string() })),
  totalDkk: z.number(),
  thresholdDkk: z.number().nullable(),
  rules: z.array(
    z.object({ id: z.string(), outcome: z.enum(['pass', 'fail', 'judgement']), text: z.string(), source: z.string() }),
  ),
  lines: z.array(
    z.object({
      what: z.enum(valueKinds),
      label: z.string().nullable(),
      lot: z.number().nullable(),
      monthly: z.object({ oere: OereOut, months: z.number().nullable(), counted: z.number() }).nullable(),
      oere: OereOut,
    }),
  ),
  laws: z.array(z.string()),
})
export type RouteAnswered = z.output<typeof RouteAnswerOut>

export const AskedOut = z.object({
  subject: z.enum(routeSubjects),
  publicationDate: DayOut,
  coveredByFramework: z.boolean(),
  uncoveredNeed: z.boolean(),
  economicallySound: z.boolean(),
  shortAndLimited: z.boolean(),
  crossBorderInterest: z.enum(['none', 'clear']),
  reasons: z.record(z.string(), z.string()),
})

export function askedOf({ reasons, ...given }: z.output<typeof RouteIn>): RouteAsked {
  const sum = given.values.reduce((n, v) => n + v.oere * BigInt(v.per === 'month' ? (v.months ?? 48) : 1), 0n)
  if (sum > BigInt(largestOere))
    throw new Refusal('invalid', 'Beløbene er for store tilsammen.', {
      issues: [{ field: 'values', message: 'Beløbene er for store tilsammen' }],
    })
  return { ...given, reasons }
}

function lineOf(line: z.output<typeof MonthLine> | z.output<typeof TotalLine>): ValueLine {
  const { what, label, lot } = line
  if ('dkk' in line) return { what, label, lot, per: 'total', oere: line.dkk }
  return { what, label, lot, per: 'month', oere: line.dkkPerMonth, months: line.months }
}

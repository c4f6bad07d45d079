import { z } from 'zod'
import { addMonth } from '../../kernel/day.ts'
import { largestOere, MonthIn, optional, Whole } from '../../platform/index.ts'

const Oere = z
  .int('Skriv et helt antal øre')
  .min(-largestOere, 'Beløbet er for stort')
  .max(largestOere, 'Beløbet er for stort')
const Count = (label: string) => Whole(label, 0, 1_000_000)
const Factor = optional(
  z.number('Skriv en faktor, fx 1.6').min(0, 'En faktor er ikke under 0').max(10, 'En faktor er højst 10'),
)

const Month = z.object({
  month: MonthIn,
  useOere: Oere,
  open: Count('åbne'),
  started: Count('begyndte'),
  ended: Count('afsluttede'),
})
const Months = z
  .array(Month)
  .max(600, 'Højst 600 måneder')
  .superRefine((months, ctx) => {
    const gap = months.findIndex((m, i) => i > 0 && m.month !== addMonth(months[i - 1]?.month ?? m.month, 1))
    if (gap >= 0)
      ctx.addIssue({ code: 'custom', path: [gap, 'month'], message: 'Månederne skal følge efter hinanden uden huller' })
  })

/** The calculation's question; amounts in øre, months as 2026-10, the end inclusive. */
export const ForecastIn = z
  .object({
    ...{ asOf: MonthIn, end: MonthIn, ceilingOere: Oere, usedOere: Oere },
    months: Months.min(1, 'Giv mindst én måned'),
    portfolio: optional(z.array(z.object({ months: Months })).max(2000, 'Højst 2.000 delaftaler')),
    known: optional(
      z
        .array(z.object({ from: MonthIn, to: optional(MonthIn), intakeFactor: Factor, useFactor: Factor }))
        .max(200, 'Højst 200 ændringer'),
    ),
    seed: optional(Whole('lodtrækningens begyndelse', 0, 2_000_000_000)),
    paths: optional(Whole('antal gennemspilninger', 10, 20_000)),
  })
  .refine((i) => i.months.at(-1)?.month === i.asOf, {
    path: ['months'],
    message: 'Månederne skal slutte med den, tallene går til og med',
  })

const Q = { p10: z.number(), p50: z.number(), p90: z.number() }
const Crossed = z.string().nullable()

export const ForecastOut = z.object({
  months: z.array(z.object({ month: z.string(), ...Q })),
  cumulative: z.array(z.object({ month: z.string(), ...Q })),
  next12: z.object(Q),
  crossing: z.object({ p10: Crossed, p50: Crossed, p90: Crossed, probabilityBeforeEnd: z.number() }),
  method: z.string(),
  scores: z.array(z.object({ method: z.string(), pinball: z.number(), coverage80: z.number() })),
})

import { z } from 'zod'
import { DayOut } from '../../platform/index.ts'
import { ForecastOut } from '../forecast/forecast.output.ts'

const AskedOut = z.object({
  ...{ ceilingOere: z.number(), usedOere: z.number(), end: z.string(), seed: z.number(), paths: z.number() },
  known: z.array(
    z.object({
      from: z.string(),
      to: z.string().optional(),
      intakeFactor: z.number().optional(),
      useFactor: z.number().optional(),
    }),
  ),
})

/** A stored forecast: what was asked, what came out, and what it rests on. */
export const RunOut = z.object({
  ...{ id: z.string(), lot: z.string(), asOf: z.string(), snapshot: z.string(), entriesUpTo: z.bigint() },
  asked: z.object({
    term: AskedOut,
    year: AskedOut.extend({ year: z.number(), line: z.string(), lots: z.array(z.string()) }).nullable(),
  }),
  answer: z.object({ term: ForecastOut, year: ForecastOut.nullable() }),
  ...{ rule: z.string(), leadDays: z.number(), madeOn: DayOut, byName: z.string(), href: z.string() },
})

const CrossingOut = z.object({ p10: z.string().nullable(), p50: z.string().nullable(), p90: z.string().nullable() })

export const FiguresOut = z.object({
  chancePermille: z.number(),
  crossing: CrossingOut,
  latestStart: DayOut.nullable(),
  year: z
    .object({ year: z.number(), chancePermille: z.number(), crossing: CrossingOut, appropriatedOere: z.number() })
    .nullable(),
})

export function runHref(run: string): string {
  return `/opfoelgning/koersler/${run}`
}

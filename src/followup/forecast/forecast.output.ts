import { z } from 'zod'
import { methods } from './types.ts'

const quantiles = { p10: z.int(), p50: z.int(), p90: z.int() }
const MonthOut = z.string().nullable()

export const ForecastOut = z.object({
  months: z.array(z.object({ month: z.string(), ...quantiles })),
  cumulative: z.array(z.object({ month: z.string(), ...quantiles })),
  next12: z.object(quantiles),
  crossing: z.object({ p10: MonthOut, p50: MonthOut, p90: MonthOut, probabilityBeforeEnd: z.number().min(0).max(1) }),
  method: z.enum(methods),
  scores: z.array(
    z.object({ method: z.enum(methods), pinball: z.number().nullable(), coverage80: z.number().nullable() }),
  ),
})

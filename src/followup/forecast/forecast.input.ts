import { z } from 'zod'
const Q = { p10: z.number(), p50: z.number(), p90: z.number() }
const M = z.string().nullable()
export const ForecastOut = z.object({
  months: z.array(z.object({ month: z.string(), ...Q })),
  cumulative: z.array(z.object({ month: z.string(), ...Q })),
  next12: z.object(Q),
  crossing: z.object({ p10: M, p50: M, p90: M, probabilityBeforeEnd: z.number() }),
  method: z.string(),
  scores: z.array(z.object({ method: z.string(), pinball: z.number(), coverage80: z.number() })),
})

import { z } from 'zod'
import type { Day, Month } from '../../kernel/day.ts'
import { DayOut } from '../../platform/index.ts'
import type { ForecastOutput } from '../forecast/types.ts'
import { latestRetenderStart } from '../forecast/retender.ts'
import type { AskedOf } from '../run/run.ts'
import { permille, type Crossing } from '../signal/figures.ts'

/** A forecast in the few figures one compares. */
export interface Summary {
  ceilingOere: number
  end: Month
  chancePermille: number
  crossing: Crossing
  next12: { p10: number; p50: number; p90: number }
  latestStart: Day | null
}

export const SummaryOut = z.object({
  ...{ ceilingOere: z.number(), end: z.string(), chancePermille: z.number() },
  crossing: z.object({ p10: z.string().nullable(), p50: z.string().nullable(), p90: z.string().nullable() }),
  next12: z.object({ p10: z.number(), p50: z.number(), p90: z.number() }),
  latestStart: DayOut.nullable(),
})

export function summaryOf(asked: AskedOf, { crossing, next12 }: ForecastOutput, leadDays: number): Summary {
  const { p10, p50, p90, probabilityBeforeEnd } = crossing
  return {
    ...{ ceilingOere: asked.ceilingOere, end: asked.end, chancePermille: permille(probabilityBeforeEnd) },
    crossing: { p10, p50, p90 },
    next12,
    latestStart: latestRetenderStart(p10, leadDays),
  }
}

import { z } from 'zod'
import { DayOut, OereOut } from '../../platform/index.ts'
import { units } from '../../portfolio/index.ts'
import type { PricedUse } from './uses-of.store.ts'

/** A priced row as the doors show it. */
export const UseOut = z.object({
  id: z.string(),
  kind: z.enum(['attendance', 'hours', 'step', 'month']),
  unit: z.enum(units),
  day: DayOut,
  label: z.string(),
  /** Units the row adds: 7.25 hours, 1 month; negative when it takes back. */
  amount: z.number(),
  priceOere: OereOut,
  amountOere: OereOut,
  rule: z.string(),
  correction: z.boolean(),
})

export function useView(use: PricedUse): z.output<typeof UseOut> {
  const { id, kind, unit, day, label, hundredths, priceOere, amountOere, rule, correction } = use
  return { id, kind, unit, day, label, amount: hundredths / 100, priceOere, amountOere, rule, correction }
}

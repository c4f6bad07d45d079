import { z } from 'zod'
import { DayOut, OereOut } from '../../platform/index.ts'
import { paperKinds } from './parts.ts'

const FigureOut = z.object({
  key: z.enum(['ceiling', 'used', 'committed', 'overrun', 'remaining', 'paid-hours']),
  label: z.string(),
  unit: z.enum(['oere', 'hours']),
  value: OereOut.nullable(),
  definition: z.string(),
  href: z.string(),
})
export const LotOut = z.object({
  lot: z.number(),
  title: z.string(),
  figures: z.array(FigureOut),
  months: z.array(z.object({ month: z.string(), usedOere: OereOut, paidHundredths: z.number() })),
})
export const Head = z.object({
  id: z.string(),
  world: z.string(),
  kind: z.enum(paperKinds),
  title: z.string(),
  agreement: z.string().nullable(),
  committee: z.string(),
  meetingDay: DayOut.nullable(),
  draftedOn: DayOut,
  finishedOn: DayOut.nullable(),
  publishedOn: DayOut.nullable(),
  version: z.number(),
})
export const OwnFigureOut = z.object({
  key: z.string(),
  raw: z.string(),
  label: z.string(),
  own: z.string(),
  live: z.string(),
  reason: z.string().nullable(),
})

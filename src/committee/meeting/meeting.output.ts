import { z } from 'zod'
import { DayOut, SourceOut } from '../../platform/index.ts'

const words = z.string().nullable()

export const MeetingOut = z.object({
  id: z.string(),
  world: z.string(),
  committee: z.string(),
  committeeName: z.string(),
  day: DayOut,
  starts: words,
  place: words,
  version: z.number(),
  source: SourceOut,
})

export const AgendaItemOut = z.object({
  item: z.string(),
  no: z.number().nullable(),
  title: z.string(),
  document: words,
  paper: words,
  /** Put off here and sent to another meeting. */
  movedTo: z.object({ meeting: z.string(), day: DayOut }).nullable(),
  stage: z.enum(['waiting', 'postponed', 'partly', 'decided']),
  points: z.array(
    z.object({
      no: z.number().nullable(),
      says: words,
      outcome: words,
      outcomeText: words,
      /** What this meeting decided, when another has decided since. */
      here: words,
    }),
  ),
})

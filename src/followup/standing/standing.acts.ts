import { z } from 'zod'
import { act, Code, DayOut, insiders, OereOut, optional, WorldIn, worldOf } from '../../platform/index.ts'
import { FiguresOut } from '../run/run.output.ts'
import { standings } from './standing.store.ts'

const SignalOut = z.union([
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('expected'), signal: z.string().nullable() }),
  z.object({ state: z.literal('dismissed'), signal: z.string(), reason: z.string(), on: DayOut, byName: z.string() }),
])

export const StandingOut = z.object({
  ...{ id: z.string(), world: z.string(), agreement: z.string(), agreementName: z.string() },
  ...{ lot: z.number().nullable(), title: z.string(), line: z.string(), lineName: z.string() },
  ...{ ceilingOere: OereOut.nullable(), committedOere: OereOut, usedOere: OereOut, overrunOere: OereOut },
  exceedanceOere: OereOut,
  remainingOere: OereOut.nullable(),
  ...{ startsOn: DayOut.nullable(), endsBefore: DayOut.nullable(), optionBefore: DayOut.nullable() },
  ceiling: z.object({ tone: z.enum(['good', 'act', 'bad', 'neutral']), words: z.string() }),
  forecast: z
    .object({
      ...{ run: z.string(), asOf: z.string(), madeOn: DayOut, figures: FiguresOut },
      atEnd: z.object({ p10: z.number(), p50: z.number(), p90: z.number() }).nullable(),
    })
    .nullable(),
  verdict: z.object({ overrun: z.array(z.string()), year: z.array(z.string()) }),
  signal: z.object({ overrun: SignalOut, year: SignalOut }),
})

export const listStanding = act('followup.list-standing', {
  kind: 'read',
  may: insiders,
  summary:
    'Vis hver delaftales loft, forbrug, ventede overskridelse og seneste dag for genudbud, det mest presserende først',
  input: z.object({ world: WorldIn, agreement: optional(Code) }),
  output: z.object({ rows: z.array(StandingOut) }),
  run: async (work, { world, agreement }) => ({
    rows: (await standings(work, { world: worldOf(world, work.by), agreement })) as never,
  }),
})

import { z } from 'zod'
import {
  Code,
  DayIn,
  DayOut,
  SourceIn,
  SourceOut,
  Text,
  Whole,
  WorldIn,
  act,
  insiders,
  twiceAt,
  worldOf,
} from '../../platform/index.ts'
import { awardOf, awards, insertAward, mustSupply } from './award.store.ts'

const procedures = ['light-tender', 'eu-tender', 'direct-allocation', 'call-for-proposals'] as const

export const recordAward = act('procurement.record-award', {
  kind: 'change',
  may: ['officer'],
  summary: 'Optag en tildeling: hvem der vandt hvilken delaftale, og hvorfor',
  input: z.object({
    id: Code,
    title: Text('titlen', 300),
    procedure: z.enum(procedures, 'Vælg en procedure'),
    decidedOn: DayIn,
    reason: Text('begrundelsen', 2000),
    lots: z
      .array(
        z.object({
          no: Whole('delaftalens nummer', 1, 999),
          title: Text('delaftalens titel', 300),
          suppliers: z
            .array(Code)
            .min(1, 'Vælg mindst én leverandør')
            .superRefine((ids, ctx) => {
              const at = twiceAt(ids)
              if (at >= 0) ctx.addIssue({ code: 'custom', path: [at], message: 'Leverandøren står to gange' })
            }),
        }),
      )
      .min(1, 'En tildeling har mindst én delaftale')
      .superRefine((lots, ctx) => {
        const at = twiceAt(lots.map((l) => l.no))
        if (at >= 0)
          ctx.addIssue({ code: 'custom', path: [at, 'no'], message: `Delaftale ${lots[at]?.no} står to gange` })
      }),
    source: SourceIn.default({ kind: 'entered' }),
  }),
  output: z.object({ id: z.string() }),
  run: async ({ tx, by }, input) => {
    await mustSupply(tx, by.world, input.lots)
    await insertAward(tx, by.world, by.id, input)
    return { id: input.id }
  },
})

export const listAwards = act('procurement.list-awards', {
  kind: 'read',
  may: insiders,
  summary: 'Vis tildelingerne',
  input: z.object({ world: WorldIn }),
  output: z.object({
    rows: z.array(z.object({ id: z.string(), title: z.string(), procedure: z.string(), decided_on: DayOut })),
  }),
  run: async ({ tx, by }, input) => ({ rows: await awards(tx, worldOf(input.world, by)) }),
})

export const showAward = act('procurement.show-award', {
  kind: 'read',
  may: insiders,
  summary: 'Vis en tildeling med vindere og begrundelse',
  input: z.object({ id: Code }),
  output: z.object({
    id: z.string(),
    world: z.string(),
    title: z.string(),
    procedure: z.string(),
    decidedOn: DayOut,
    reason: z.string(),
    by: z.string(),
    /** The tender it was evaluated in; null for one recorded by hand. */
    tender: z.string().nullable(),
    notice: z.object({ sentAt: z.string(), standsUntil: DayOut }).nullable(),
    revoked: z.object({ reason: z.string(), at: z.string() }).nullable(),
    suspendedBy: z.number(),
    without: z.array(z.object({ no: z.number(), reason: z.string() })),
    lots: z.array(
      z.object({
        no: z.number(),
        title: z.string(),
        suppliers: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
    ),
    source: SourceOut,
  }),
  run: ({ tx }, { id }) => awardOf(tx, id),
})

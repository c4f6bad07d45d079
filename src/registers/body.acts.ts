import { z } from 'zod'
import {
  act,
  Code,
  DayIn,
  DayOut,
  everyone,
  optional,
  OptionalText,
  SourceIn,
  Text,
  WorldIn,
  worldOf,
} from '../platform/index.ts'
import { bodiesOn, insertBody } from './registers.store.ts'

const Done = z.object({ id: z.string() })

export const recordBody = act('registers.record-body', {
  kind: 'change',
  may: ['admin'],
  summary: 'Optag en myndighed, et udvalg eller en enhed med navne over tid',
  input: z.object({
    id: Code,
    kind: z.enum(['municipality', 'administration', 'committee', 'unit', 'external']),
    parent: optional(Code),
    role: OptionalText(500),
    names: z
      .array(
        z.object({ name: Text('navnet'), from: DayIn.optional(), to: DayIn.optional(), source: OptionalText(300) }),
      )
      .min(1),
    source: SourceIn,
  }),
  output: Done,
  run: async ({ tx, by }, input) => {
    await insertBody(tx, by.world, input)
    return { id: input.id }
  },
})

export const listBodies = act('registers.list-bodies', {
  kind: 'read',
  may: everyone,
  summary: 'Vis myndigheder og enheder med det navn, de havde på en dag',
  input: z.object({ world: WorldIn, day: optional(DayIn) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        parent: z.string().nullable(),
        role: z.string().nullable(),
        valid_from: DayOut.nullable(),
      }),
    ),
  }),
  run: async ({ tx, by, today }, input) => ({ rows: await bodiesOn(tx, worldOf(input.world, by), input.day ?? today) }),
})

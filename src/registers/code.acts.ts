import { z } from 'zod'
import {
  act,
  everyone,
  optional,
  OptionalText,
  SourceIn,
  sourceOf,
  SourceOut,
  Text,
  Whole,
  WorldIn,
  worldOf,
} from '../platform/index.ts'
import { codes, insertCode } from './registers.store.ts'

const Done = z.object({ id: z.string() })

export const recordCode = act('registers.record-code', {
  kind: 'change',
  may: ['controller', 'admin'],
  summary: 'Optag en bevillingskode for et år',
  input: z.object({
    code: Text('koden', 40),
    year: Whole('årstal', 1970, 2200),
    committee: OptionalText(40),
    controlArea: OptionalText(100),
    source: SourceIn,
  }),
  output: Done,
  run: async ({ tx, by }, input) => {
    await insertCode(tx, by.world, input)
    return { id: input.code }
  },
})

export const listCodes = act('registers.list-codes', {
  kind: 'read',
  may: everyone,
  summary: 'Vis bevillingskoder, som de gjaldt i et år',
  input: z.object({ world: WorldIn, year: optional(Whole('årstal', 1970, 2200)) }),
  output: z.object({
    rows: z.array(
      z.object({
        code: z.string(),
        year: z.number(),
        committee: z.string().nullable(),
        controlArea: z.string().nullable(),
        document: z.string().nullable(),
        source: SourceOut,
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const rows = await codes(tx, worldOf(input.world, by), input.year)
    return {
      rows: rows.map((r) => ({
        code: r.code,
        year: r.year,
        committee: r.committee,
        controlArea: r.control_area,
        document: r.source_document,
        source: sourceOf(r),
      })),
    }
  },
})

import { z } from 'zod'
import { act, DayOut, everyone, optional, Text, Whole, WorldIn } from '../../platform/index.ts'
import { factsFound } from './places.ts'
import { foundIn } from './search.store.ts'

const words = z.string().nullable()

export const searchDocuments = act('cases.search', {
  kind: 'read',
  may: everyone,
  summary: 'Søg i papirernes titler, numre, tekst og fakta; delte ord og skannede bogstaver findes også',
  input: z.object({ q: Text('det, du søger', 200), world: WorldIn, limit: optional(Whole('antal', 1, 100)) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        world: z.string(),
        kind: z.string(),
        title: z.string(),
        numbers: words,
        committee: words,
        meeting_day: DayOut.nullable(),
        document_day: DayOut.nullable(),
        filed_on: DayOut,
        facts: z.array(z.object({ says: z.string(), place: z.string(), anchor: z.string() })),
      }),
    ),
  }),
  run: async ({ tx }, { q, world, limit }) => {
    const found = await foundIn(tx, q, world, limit ?? 20)
    return { rows: found.map(({ content, rank: _, ...row }) => ({ ...row, facts: factsFound(content, q) })) }
  },
})

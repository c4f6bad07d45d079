import { z } from 'zod'
import { act, DayOut, Id, staff } from '../../platform/index.ts'
import { changesBetween } from './changes.ts'
import { paperOf, versionsOf } from './paper.store.ts'

export const paperChanges = act('committee.paper-changes', {
  kind: 'read',
  may: staff,
  summary: 'Vis, hvad der er ændret i et papir siden den forrige udgave',
  input: z.object({ paper: Id }),
  output: z.object({
    versions: z.array(
      z.object({
        no: z.number(),
        savedOn: DayOut,
        by: z.string(),
        changes: z.array(
          z.object({
            where: z.string(),
            kind: z.enum(['added', 'removed', 'changed']),
            before: z.string().nullable(),
            after: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  run: async ({ tx }, input) => {
    await paperOf(tx, input.paper)
    const rows = await versionsOf(tx, input.paper)
    const versions = rows.map((v, i) => {
      const before = rows[i - 1]
      return {
        no: v.no,
        savedOn: v.saved_on,
        by: v.content.savedBy ?? v.by_id,
        changes: before ? changesBetween(before.content, v.content) : [],
      }
    })
    return { versions: versions.toReversed() }
  },
})

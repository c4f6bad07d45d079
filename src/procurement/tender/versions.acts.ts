import { z } from 'zod'
import { act, Code, everyone } from '../../platform/index.ts'
import { versionsOf } from './versions.store.ts'

export const listTenderVersions = act('procurement.list-tender-versions', {
  kind: 'read',
  may: everyone,
  summary: 'Vis et udbuds versioner: hvad der blev ændret, hvornår det blev offentliggjort, og fingeraftrykket',
  input: z.object({ tender: Code }),
  output: z.object({
    rows: z.array(
      z.object({
        version: z.number(),
        reason: z.string().nullable(),
        madeAt: z.string(),
        publishedAt: z.string().nullable(),
        sha256: z.string(),
      }),
    ),
  }),
  run: async ({ tx }, { tender }) => ({ rows: await versionsOf(tx, tender) }),
})

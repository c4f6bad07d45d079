import { z } from 'zod'
import { act, openReaders, WorldIn, worldOf } from '../platform/index.ts'
import { needs } from './needs.store.ts'

export const listNeeds = act('needs.list-needs', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis behovene med hvem, hvor, hvor mange og hvor langt de er',
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(z.object({ id: z.string(), title: z.string() })) }),
  run: async ({ tx, by }, input) => ({ rows: await needs(tx, worldOf(input.world, by)) }),
})

import { z } from 'zod'
import { act } from '../../platform/index.ts'
import { deskOf } from './live/desk.acts.ts'
import { figureOffers, offers } from './live/registry.acts.ts'

export const paperOffers = act('committee.paper-offers', {
  kind: 'read',
  may: ['secretary'],
  summary: 'Vis, hvilke levende tabeller, figurer og tal der kan sættes ind i et papir',
  input: z.object({}),
  output: z.object({
    inserts: z.array(
      z.object({
        source: z.string(),
        label: z.string(),
        choices: z.array(z.object({ value: z.string(), label: z.string() })),
      }),
    ),
    figures: z.array(z.object({ token: z.string(), label: z.string(), text: z.string() })),
  }),
  run: async (work) => {
    const desk = deskOf(work, work.by.world)
    return { inserts: await offers(desk), figures: await figureOffers(desk) }
  },
})

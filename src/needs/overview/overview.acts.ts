import { z } from 'zod'
import { act, loginOf, openReaders, Whole, WorldIn, worldOf } from '../../platform/index.ts'
import { causes, states } from '../need/need.ts'
import { needsWhere } from '../need/need.store.ts'
import { shown } from '../need/shown.ts'
import { overviewOf } from './overview.ts'

const words = z.string().nullable()
const count = z.number().nullable()

export const yearlyOverview = act('needs.yearly-overview', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et års behov og særindsatser i én tabel med beløb i 1.000 kr. og sum',
  input: z.object({ world: WorldIn, year: Whole('årstal', 1970, 2200) }),
  output: z.object({
    year: z.number(),
    rows: z.array(
      z.object({
        ...{ id: z.string(), title: z.string(), targetGroup: z.string(), areas: z.array(z.string()) },
        ...{ size: count, sizeText: words, triggers: z.string(), cause: z.enum(causes), offers: count },
        ...{ covered: z.boolean().nullable(), state: z.enum(states), step: words, supplierName: words },
        amountThousand: count,
      }),
    ),
    totalThousand: count,
    withoutAmount: z.number(),
  }),
  run: async ({ tx, by }, { world, year }) => {
    const rows = await needsWhere(tx, { world: worldOf(world, by), year })
    return { year, ...overviewOf(rows.map((row) => shown(row, loginOf(by.role) === 'public'))) }
  },
})

import { z } from 'zod'
import {
  act,
  DayIn,
  DayOut,
  insiders,
  openReaders,
  OptionalText,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Work,
} from '../../platform/index.ts'
import type { IndexPair } from './in-prices.ts'
import { IndexIn, indexText } from './index-text.ts'
import { pairOf } from './price.ts'
import { indexes, insertIndex } from './price.store.ts'

export const enterPriceIndex = act('budget.enter-price-index', {
  kind: 'change',
  may: ['controller', 'admin'],
  summary: 'Læg et års prisindeks ind med kilde; det nyeste for året gælder',
  input: z.object({
    series: Text('indeksrækkens navn', 80),
    year: Whole('årstal', 1970, 2200),
    index: IndexIn,
    source: Text('kilden', 300),
    sourceDay: DayIn,
  }),
  output: z.object({ id: z.number(), series: z.string(), year: z.number(), index: z.string() }),
  run: async ({ tx, by, today }, { index, ...input }) => {
    const indexE4 = BigInt(index)
    const id = await insertIndex(tx, { ...input, indexE4, by, on: today })
    return { id, series: input.series, year: input.year, index: indexText(indexE4) }
  },
})

export const listPriceIndex = act('budget.list-price-index', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis prisindeks år for år, med kilde og det, der er rettet',
  input: z.object({ world: WorldIn, series: OptionalText(80) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.number(),
        series: z.string(),
        year: z.number(),
        index: z.string(),
        source: z.string(),
        sourceDay: DayOut,
        enteredOn: DayOut,
        by: z.string().nullable(),
        /** Whether it is the one that holds for its year. */
        holds: z.boolean(),
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const rows = await indexes(tx, worldOf(input.world, by), input.series)
    const inside = insiders.includes(by.role)
    return {
      rows: rows.map(({ indexE4, ...r }, i) => ({
        ...r,
        index: indexText(indexE4),
        by: inside ? r.by : null,
        holds: rows.findIndex((o) => o.series === r.series && o.year === r.year) === i,
      })),
    }
  },
})

/** The caller's own index table answers, whichever world the note is of. */
export async function indexPair(
  { tx, by }: Work,
  asked: { from: number | undefined; to: number; series: string | undefined },
): Promise<IndexPair> {
  return pairOf(await indexes(tx, by.world), asked)
}

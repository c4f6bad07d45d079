import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'
import { changesOf } from '../change/change.store.ts'
import type { Gathered } from './asked.ts'
import { addMonth } from '../../kernel/day.ts'
import { followedLots, yearsOfLines } from './lots.store.ts'
import { countedMonths, highestEntry } from './months.store.ts'
import { lastWholeMonth, seriesOf } from './series.ts'

/** Everything a world's forecasts read, up to the last whole month of a day. */
export async function gathered(tx: Tx, world: World, day: Day): Promise<Gathered> {
  const asOf = lastWholeMonth(day)
  const before = `${addMonth(asOf, 1)}-01`
  const year = Number(before.slice(0, 4))
  return {
    asOf,
    lots: await followedLots(tx, { world }),
    series: seriesOf(await countedMonths(tx, world, before), asOf),
    years: await yearsOfLines(tx, { world, year, before }),
    changes: await changesOf(tx, world),
    entriesUpTo: await highestEntry(tx),
  }
}

import type { Work, World } from '../../platform/index.ts'
import { followedLots } from '../run/lots.store.ts'
import { latestRuns } from '../run/run.store.ts'
import { settingRows } from '../setting/setting.store.ts'
import { settingsOn } from '../setting/setting.ts'
import { signalsOf } from '../signal/signal.store.ts'
import { newestOf } from '../signal/signal.ts'
import { byUrgency, standingOf, type Standing } from './standing.ts'

/** Every followed lot of a world as it stands, the most urgent first: counters and stored runs, nothing is computed anew. */
export async function standings(
  { tx, today }: Pick<Work, 'tx' | 'today'>,
  where: { world: World; agreement?: string | undefined },
): Promise<Standing[]> {
  const { world, agreement } = where
  const lots = await followedLots(tx, { world, ...(agreement === undefined ? {} : { agreement }) })
  const runs = new Map((await latestRuns(tx, { world })).map((r) => [r.lot, r]))
  const settings = settingsOn(await settingRows(tx, world), today)
  const signals = await signalsOf(tx, world)
  return lots
    .map((lot) => standingOf(lot, { run: runs.get(lot.id), newest: newestOf(signals, lot.id), settings, today }))
    .toSorted(byUrgency)
}

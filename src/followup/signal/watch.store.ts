import { sql } from 'kysely'
import { endDuty, openDuty } from '../../cases/index.ts'
import { newId } from '../../kernel/ids.ts'
import type { Work } from '../../platform/index.ts'
import { settingsNow } from '../setting/settings-now.store.ts'
import { standings } from '../standing/standing.store.ts'
import type { Standing } from '../standing/standing.ts'
import { dutyOf } from './duty.ts'
import { insertSignal, insertSignalEnd, signalsOf } from './signal.store.ts'
import { newestOf, stepsOf, type WatchStep } from './signal.ts'
import type { SignalKind } from './verdict.ts'

interface Raised {
  lot: string
  kind: SignalKind
  signal: string
  duty: string
}

/** Raise what is expected and not yet raised, close what is no longer: what is done already is not done again. */
export async function watchLots(work: Work): Promise<{ raised: Raised[]; closed: Omit<Raised, 'duty'>[] }> {
  const { tx, by } = work
  // Two at once wait for each other here: the second finds what the first has done.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`followup.watch ${by.world}`}, 0))`.execute(tx)
  const [signals, settings] = [await signalsOf(tx, by.world), await settingsNow(work)]
  const done: Awaited<ReturnType<typeof watchLots>> = { raised: [], closed: [] }
  for (const lot of await standings(work, { world: by.world })) {
    if (lot.forecast === null) continue
    for (const step of stepsOf(lot.verdict, newestOf(signals, lot.id), lot.forecast.figures, settings)) {
      if (step.step === 'raise') done.raised.push(await raise(work, lot, lot.forecast, step))
      else done.closed.push(await close(work, lot, lot.forecast, step))
    }
  }
  return done
}

type Forecast = NonNullable<Standing['forecast']>

async function raise(
  { tx, by, at, today }: Work,
  lot: Standing,
  { run, figures }: Forecast,
  step: WatchStep & { step: 'raise' },
) {
  const id = newId(at)
  const { kind, follows } = step
  await insertSignal(tx, by, { id, lot: lot.id, kind, run, seen: figures, reasons: lot.verdict[kind], follows }, today)
  return { lot: lot.id, kind, signal: id, duty: await openDuty(tx, by, dutyOf(id, kind, lot, figures, today)) }
}

async function close(
  { tx, by, today }: Work,
  lot: Standing,
  { run, figures }: Forecast,
  step: WatchStep & { step: 'close' },
) {
  const { kind, signal } = step
  const reason = 'Prognosen venter det ikke længere.'
  await insertSignalEnd(tx, by, { signal, kind: 'over', reason, run, seen: figures }, today)
  await endDuty(tx, by, { cause: { kind: 'signal', id: signal }, kind: 'dropped', note: reason, on: today })
  return { lot: lot.id, kind, signal }
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { Figures } from './figures.ts'
import type { SignalRow } from './signal.ts'
import type { SignalKind } from './verdict.ts'

/** Signals newest first, with their ends. */
export async function signalsOf(tx: Tx, world: World, lot?: string): Promise<SignalRow[]> {
  const { rows } = await sql<SignalRow>`
    select s.id, s.lot, s.kind, s.run, s.seen, s.reasons, s.follows, s.raised_on as "raisedOn",
      case when e.signal is null then null else json_build_object('kind', e.kind, 'reason', e.reason, 'on', e.ended_on,
        'byName', e.by_name, 'seen', e.seen) end as ended
    from followup.signal s left join followup.signal_end e on e.signal = s.id
    where s.world = ${world} and (${lot ?? null}::text is null or s.lot = ${lot ?? null})
    order by s.raised_on desc, s.id desc`.execute(tx)
  return rows
}

export interface NewSignal {
  id: string
  lot: string
  kind: SignalKind
  run: string
  seen: Figures
  reasons: readonly string[]
  follows: string | null
}

export async function insertSignal(tx: Tx, by: By, { seen, reasons, ...s }: NewSignal, on: Day): Promise<void> {
  await tx
    .insertInto('followup.signal')
    .values({ ...s, world: by.world, seen: toJson(seen), reasons: [...reasons], raised_on: on, by_id: by.id })
    .execute()
}

export interface NewSignalEnd {
  signal: string
  kind: 'dismissed' | 'over'
  reason: string
  run: string
  seen: Figures
}

/** False when it had ended before. */
export async function insertSignalEnd(tx: Tx, by: By, { seen, ...e }: NewSignalEnd, on: Day): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('followup.signal_end')
    .values({ ...e, world: by.world, seen: toJson(seen), ended_on: on, by_id: by.id, by_name: by.name })
    .onConflict((c) => c.column('signal').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

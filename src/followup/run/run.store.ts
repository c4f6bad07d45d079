import { sql } from 'kysely'
import { canonicalJson } from '../../kernel/canonical.ts'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sha256Of, toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { Run } from './run.ts'
import type { Series } from './series.ts'

const columns = sql`r.id, r.lot, to_char(r.as_of, 'YYYY-MM') as "asOf", r.snapshot, s.entries_upto as "entriesUpTo", r.asked, r.answer, r.rule,
  r.lead_days as "leadDays", r.made_on as "madeOn", r.by_name as "byName"
  from followup.run r join followup.snapshot s on s.world = r.world and s.sha256 = r.snapshot`

/** The newest run of each lot: of one lot, or of a world's. */
export async function latestRuns(tx: Tx, where: { world?: World; lot?: string }): Promise<Run[]> {
  const { rows } = await sql<Run>`
    select distinct on (r.lot) ${columns}
    where (${where.world ?? null}::text is null or r.world = ${where.world ?? null}::registers.world)
      and (${where.lot ?? null}::text is null or r.lot = ${where.lot ?? null})
    order by r.lot, r.no desc`.execute(tx)
  return rows
}

/** For later rooms: the forecast that stands of a lot, to be cited by its id. */
export async function latestRun(tx: Tx, lot: string): Promise<Run | undefined> {
  return (await latestRuns(tx, { lot }))[0]
}

export async function runById(tx: Tx, id: string): Promise<Run & { world: World }> {
  const { rows } = await sql<Run & { world: World }>`select r.world, ${columns} where r.id = ${id}`.execute(tx)
  const run = rows[0]
  if (!run) throw new Refusal('not-found', 'Prognosen findes ikke. Gå til delaftalens prognose, og vælg den derfra.')
  return run
}

/** A lot's runs, newest first. */
export async function runsOf(tx: Tx, lot: string, limit: number): Promise<Run[]> {
  const { rows } = await sql<Run>`select ${columns} where r.lot = ${lot} order by r.no desc limit ${limit}`.execute(tx)
  return rows
}

export async function insertRun(tx: Tx, by: By, { entriesUpTo: _, ...r }: Run): Promise<void> {
  await tx
    .insertInto('followup.run')
    .values({
      ...{ id: r.id, world: by.world, lot: r.lot, as_of: `${r.asOf}-01`, snapshot: r.snapshot, rule: r.rule },
      ...{ asked: toJson(r.asked), answer: toJson(r.answer), lead_days: r.leadDays },
      ...{ made_on: r.madeOn, by_id: by.id, by_name: by.name },
    })
    .execute()
}

export async function seriesById(tx: Tx, world: World, sha256: string): Promise<Series> {
  const { series } = await tx
    .selectFrom('followup.snapshot')
    .select('series')
    .where('world', '=', world)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return series as unknown as Series
}

/** Keep what a forecast is to read, once. @returns its checksum */
export async function keepSeries(
  tx: Tx,
  by: By,
  s: { series: Series; asOf: string; entriesUpTo: bigint; on: Day },
): Promise<string> {
  const text = canonicalJson({ asOf: s.asOf, series: s.series })
  const sha256 = sha256Of(new TextEncoder().encode(text))
  await tx
    .insertInto('followup.snapshot')
    .values({
      ...{ world: by.world, sha256, as_of: `${s.asOf}-01`, entries_upto: s.entriesUpTo },
      ...{ series: toJson(s.series), taken_on: s.on },
    })
    .onConflict((c) => c.columns(['world', 'sha256']).doNothing())
    .execute()
  return sha256
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { By, Tx, World } from '../../platform/index.ts'
import type { ToldChange } from './change.ts'

/** Every change told of a world, those taken back too, newest first. */
export async function changesOf(tx: Tx, world: World): Promise<ToldChange[]> {
  const { rows } = await sql<ToldChange>`
    select c.id, c.lot, c.kind, to_char(c.from_month, 'YYYY-MM') as "from", to_char(c.to_month, 'YYYY-MM') as "to",
      c.intake_percent as "intakePercent", c.use_percent as "usePercent", c.reason, c.told_on as "toldOn", c.by_name as "byName",
      case when e.change is null then null else json_build_object('on', e.ended_on, 'reason', e.reason, 'byName', e.by_name) end as ended
    from followup.change c left join followup.change_end e on e.change = c.id
    where c.world = ${world} order by c.told_on desc, c.id desc`.execute(tx)
  return rows
}

type NewChange = Omit<ToldChange, 'toldOn' | 'byName' | 'ended'>

export async function insertChange(tx: Tx, by: By, c: NewChange, on: Day): Promise<void> {
  await tx
    .insertInto('followup.change')
    .values({
      ...{ id: c.id, world: by.world, lot: c.lot, kind: c.kind, reason: c.reason },
      from_month: `${c.from}-01`,
      to_month: c.to === null ? null : `${c.to}-01`,
      intake_percent: c.intakePercent,
      use_percent: c.usePercent,
      told_on: on,
      by_id: by.id,
      by_name: by.name,
    })
    .execute()
}

/** False when it had been taken back before. */
export async function insertChangeEnd(
  tx: Tx,
  by: By,
  e: { change: string; reason: string; on: Day },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('followup.change_end')
    .values({ change: e.change, world: by.world, reason: e.reason, ended_on: e.on, by_id: by.id, by_name: by.name })
    .onConflict((c) => c.column('change').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { By, Tx, World } from '../../platform/index.ts'
import type { EntryShown } from './entry.input.ts'

/** Those who stand in the register now: their newest words, in Danish order. */
export async function entriesOf(tx: Tx, world: World): Promise<EntryShown[]> {
  const { rows } = await sql<EntryShown>`
    select e.enterprise, e.name, e.offers, e.target_groups as "targetGroups", e.knowledge, e.areas, e.entered_on as since
    from procurement.open_entry e
    where e.world = ${world}
      and e.no = (select max(n.no) from procurement.open_entry n where n.enterprise = e.enterprise)
      and not exists (select from procurement.open_exit x where x.enterprise = e.enterprise and x.entry = e.no)
    order by e.name, e.enterprise`.execute(tx)
  return rows
}

export interface OwnEntry {
  no: number
  left: boolean
}

/** How often an enterprise has written itself in, and whether it has left since. */
export async function ownEntry(tx: Tx, enterprise: string): Promise<OwnEntry> {
  const { rows } = await sql<OwnEntry>`
    select e.no, exists (select from procurement.open_exit x where x.enterprise = e.enterprise and x.entry = e.no) as left
    from procurement.open_entry e where e.enterprise = ${enterprise} order by e.no desc limit 1`.execute(tx)
  return rows[0] ?? { no: 0, left: false }
}

export async function registeredName(tx: Tx, by: By, enterprise: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('registers.enterprise')
    .select('name')
    .where('id', '=', enterprise)
    .where('world', '=', by.world)
    .executeTakeFirst()
  return row?.name
}

interface NewEntry {
  enterprise: string
  no: number
  name: string
  offers: string
  targetGroups: string
  knowledge?: string | undefined
  areas?: string | undefined
  on: Day
}

/** False when a colleague has written meanwhile. */
export async function insertEntry(tx: Tx, by: By, e: NewEntry): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.open_entry')
    .values({
      ...{ enterprise: e.enterprise, no: e.no, world: by.world, name: e.name, offers: e.offers },
      ...{ target_groups: e.targetGroups, knowledge: e.knowledge ?? null, areas: e.areas ?? null },
      ...{ entered_on: e.on, by_id: by.id },
    })
    .onConflict((c) => c.columns(['enterprise', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** False when it had left before. */
export async function insertExit(tx: Tx, by: By, x: { enterprise: string; entry: number; on: Day }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.open_exit')
    .values({ enterprise: x.enterprise, entry: x.entry, world: by.world, left_on: x.on, by_id: by.id })
    .onConflict((c) => c.columns(['enterprise', 'entry']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

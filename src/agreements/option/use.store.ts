import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { toJson, type Tx, type Work } from '../../platform/index.ts'

export interface NewUse {
  id: string
  agreement: string
  lots: readonly { lot: string; term: bigint; from: Day }[]
  endsBefore: Day
  decidedOn: Day
  asked: unknown
  rules: unknown
}

/** All lots of a use in one statement. */
export async function insertUse({ tx, by, at }: Work, u: NewUse): Promise<void> {
  await tx
    .insertInto('agreements.option_use')
    .values(
      u.lots.map((l) => ({
        id: u.id,
        world: by.world,
        agreement: u.agreement,
        lot: l.lot,
        term: String(l.term),
        extends_from: l.from,
        ends_before: u.endsBefore,
        decided_on: u.decidedOn,
        asked: toJson(u.asked),
        rules: toJson(u.rules),
        made_at: at,
        by_id: by.id,
        by_name: by.name,
      })) as never,
    )
    .execute()
}

export interface UseRow {
  id: string
  agreement: string
  world: string
  lots: { lot: string; term: number; from: Day }[]
  endsBefore: Day
  decidedOn: Day
  byName: string
  undone: { on: Day; reason: string; byName: string } | null
}

/** Uses of an agreement's options, oldest first, the undone among them. */
export async function usesOf(tx: Tx, where: { agreement: string } | { use: string }): Promise<UseRow[]> {
  const { rows } = await sql<UseRow>`
    select u.id, u.agreement, u.world, u.ends_before as "endsBefore", u.decided_on as "decidedOn", u.by_name as "byName",
      jsonb_agg(jsonb_build_object('lot', u.lot, 'term', u.term, 'from', u.extends_from) order by u.lot) as lots,
      (select jsonb_build_object('on', x.undone_on, 'reason', x.reason, 'byName', x.by_name) from agreements.option_undo x where x.use = u.id) as undone
    from agreements.option_use u where ${'use' in where ? sql`u.id = ${where.use}` : sql`u.agreement = ${where.agreement}`}
    group by u.id, u.agreement, u.world, u.ends_before, u.decided_on, u.by_name, u.made_at order by u.made_at, u.id`.execute(
    tx,
  )
  return rows
}

/** What the ledger holds of lots on a day or later: use in the extension, and commitments of the years it reaches. */
export async function heldInExtension(
  tx: Tx,
  lots: readonly string[],
  from: Day,
): Promise<{ commitments: number; uses: number }> {
  const { rows } = await sql<{ commitments: number; uses: number }>`
    select (select count(*)::int from budget.commitment c join budget.account a on a.id = c.lot_account
        where a.lot = any(${[...lots]}::text[]) and not c.settled and c.year > extract(year from ${from}::date - 1)) as commitments,
      (select count(*)::int from budget.entry e join budget.account a on a.id = e.account
        where a.kind = 'lot' and a.lot = any(${[...lots]}::text[]) and e.kind = 'use' and e.day >= ${from}::date) as uses`.execute(
    tx,
  )
  return rows[0] ?? { commitments: 0, uses: 0 }
}

export async function insertUndo(
  { tx, by, today }: Work,
  u: { use: string; agreement: string; reason: string },
): Promise<boolean> {
  const done = await tx
    .insertInto('agreements.option_undo')
    .values({
      use: u.use,
      world: by.world,
      agreement: u.agreement,
      reason: u.reason,
      undone_on: today,
      by_id: by.id,
      by_name: by.name,
    })
    .onConflict((c) => c.doNothing())
    .returning('use')
    .executeTakeFirst()
  return done !== undefined
}

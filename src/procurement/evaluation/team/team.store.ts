import { sql } from 'kysely'
import type { By, Tx } from '../../../platform/index.ts'

export async function possibleEvaluators(tx: Tx): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{
    id: string
    name: string
  }>`select id, name from procurement.possible_evaluators()`.execute(tx)
  return rows
}

/** False when the person is assigned already. */
export async function insertAssignment(
  tx: Tx,
  by: By,
  a: { tender: string; person: string; name: string; at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.evaluator_assignment')
    .values({
      ...{ tender: a.tender, person: a.person, name: a.name },
      world: by.world,
      assigned_at: a.at,
      by_id: by.id,
    })
    .onConflict((c) => c.columns(['tender', 'person']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** False when the person is released already. */
export async function insertRelease(
  tx: Tx,
  by: By,
  r: { tender: string; person: string; reason: string; at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.evaluator_release')
    .values({
      ...{ tender: r.tender, person: r.person, reason: r.reason },
      world: by.world,
      released_at: r.at,
      by_id: by.id,
    })
    .onConflict((c) => c.columns(['tender', 'person']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertDeclaration(
  tx: Tx,
  by: By,
  d: { tender: string; conflict: boolean; words: string | undefined; at: string },
): Promise<void> {
  await tx
    .insertInto('procurement.interest_declaration')
    .values({
      ...{ tender: d.tender, world: by.world, person: by.id, name: by.name },
      ...{ conflict: d.conflict, words: d.words ?? null, declared_at: d.at },
    })
    .execute()
}

/** Null when nothing is declared; a conflict once declared stays. */
export async function ownDeclaration(tx: Tx, tender: string, person: string): Promise<boolean | null> {
  const row = await tx
    .selectFrom('procurement.interest_declaration')
    .select((e) => e.fn<boolean | null>('bool_or', ['conflict']).as('conflict'))
    .where('tender', '=', tender)
    .where('person', '=', person)
    .executeTakeFirst()
  return row?.conflict ?? null
}

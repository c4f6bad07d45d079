import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'

/** A document as a case before a committee: what it is called, whose it is, and when it was treated. */
export async function documentAsCase(tx: Tx, id: string) {
  return tx
    .selectFrom('cases.document as d')
    .select(['d.id', 'd.world', 'd.title', 'd.meeting_day', 'd.agenda_item'])
    .select((e) =>
      e
        .selectFrom('registers.body as b')
        .select('b.id')
        .whereRef('b.world', '=', 'd.world')
        .whereRef('b.id', '=', 'd.committee')
        .as('committee'),
    )
    .where('d.id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function paperAsCase(tx: Tx, id: string) {
  const row = await tx
    .selectFrom('committee.paper')
    .select(['id', 'world', 'title', 'committee', 'meeting_day'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Papiret findes ikke, eller det er ikke offentligt.')
  return row
}

/** The bodies a case of the world can lie before, committees first. */
export async function bodiesIn(tx: Tx, world: World): Promise<string[]> {
  const rows = await tx
    .selectFrom('registers.body')
    .select('id')
    .where('world', '=', world)
    .orderBy((e) => e('kind', '=', 'committee'), 'desc')
    .orderBy('id')
    .execute()
  return rows.map((r) => r.id)
}

import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'

export async function insertDecline(
  { tx, by, today }: Work,
  d: { id: string; agreement: string; lots: string[]; reason: string },
): Promise<void> {
  await tx
    .insertInto('agreements.option_decline')
    .values({ ...d, world: by.world, declined_on: today, by_id: by.id, by_name: by.name })
    .execute()
}

/** @throws Refusal not-found; conflict when it is taken back already */
export async function insertDeclineEnd({ tx, by, today }: Work, d: { decline: string; reason: string }): Promise<void> {
  const stands = await tx
    .selectFrom('agreements.option_decline')
    .select('id')
    .where('id', '=', d.decline)
    .where('world', '=', by.world)
    .executeTakeFirst()
  if (!stands) throw new Refusal('not-found', 'Beslutningen findes ikke. Gå til aftalen, og vælg den igen.')
  const done = await tx
    .insertInto('agreements.option_decline_end')
    .values({ ...d, world: by.world, ended_on: today, by_id: by.id, by_name: by.name })
    .onConflict((c) => c.doNothing())
    .returning('decline')
    .executeTakeFirst()
  if (!done) throw new Refusal('conflict', 'Beslutningen er allerede taget tilbage.', { rule: 'DOUBLE-CLICK' })
}

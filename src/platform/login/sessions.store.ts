import { sql } from 'kysely'
import { callerOf, personColumns } from './people.store.ts'
import type { By } from '../by.ts'
import type { Tx } from '../databases.ts'

/** Begins a session and sweeps out those that have ended. The database's clock rules, whichever process asks. */
export async function insertSession(db: Tx, idHash: Buffer, person: string, hours: number): Promise<void> {
  await db
    .deleteFrom('platform.session')
    .where('ends_at', '<=', sql<Date>`now()`)
    .execute()
  await db
    .insertInto('platform.session')
    .values({ id_hash: idHash, person, ends_at: sql<Date>`now() + make_interval(hours => ${hours})` })
    .execute()
}

export interface LiveSession {
  by: By
  leftMs: number
}

export async function liveSession(db: Tx, idHash: Buffer): Promise<LiveSession | undefined> {
  const row = await db
    .selectFrom('platform.session as session')
    .innerJoin('platform.person as person', 'person.id', 'session.person')
    .select(personColumns)
    .select(sql<number>`(extract(epoch from session.ends_at - now()) * 1000)::float8`.as('leftMs'))
    .where('session.id_hash', '=', idHash)
    .where('session.ends_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  const by = row && callerOf(row)
  return by && { by, leftMs: row.leftMs }
}

export async function deleteSession(db: Tx, idHash: Buffer): Promise<void> {
  await db.deleteFrom('platform.session').where('id_hash', '=', idHash).execute()
}

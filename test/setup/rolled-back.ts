import { sql, type Kysely } from 'kysely'
import type { Claims } from '../../src/platform/by.ts'
import { databaseFor, type Tx } from '../../src/platform/databases.ts'
import type { DB } from '../../src/platform/schema.generated.ts'
import { toJson } from '../../src/platform/index.ts'
import type { House } from '../../src/house.ts'

/**
 * Run `work` as a caller in a transaction that is rolled back: for a store's own SQL, without a trace in the clone.
 * Claims are local to the transaction, so they end with it.
 */
export async function rolledBack<T>(house: House, claims: Claims, work: (tx: Tx) => Promise<T>): Promise<T> {
  const db: Kysely<DB> = databaseFor(house.databases, claims.role)
  const tx = await db.startTransaction().execute()
  try {
    await sql`select platform.enter(${toJson(claims)}::jsonb)`.execute(tx)
    return await work(tx)
  } finally {
    await tx.rollback().execute()
  }
}

/** A statement expected to fail, under a savepoint of its own so that the transaction lives on. @returns the SQL state */
export async function refusedWith(tx: Tx, statement: () => Promise<unknown>): Promise<string | undefined> {
  await sql`savepoint attempt`.execute(tx)
  try {
    await statement()
    return undefined
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(tx)
    return (error as { code?: string }).code
  }
}

import { sql } from 'kysely'
import type { Tx } from './databases.ts'

/** null when the key is new (and now taken); otherwise the answer the first call got. */
export async function takeKey(tx: Tx, act: string, key: string, hash: string): Promise<unknown> {
  const { rows } = await sql<{
    earlier: unknown
  }>`select platform.take_key(${act}, ${key}, ${hash}) as earlier`.execute(tx)
  return rows[0]?.earlier ?? null
}

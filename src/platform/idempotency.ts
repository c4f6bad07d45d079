import { sql } from 'kysely'
import type { Tx } from './databases.ts'

/** null when the key is new (and now taken); otherwise the answer the first call got. */
export async function takeKey(tx: Tx, act: string, key: string, hash: string): Promise<unknown> {
  const { rows } = await sql<{
    earlier: unknown
  }>`select platform.take_key(${act}, ${key}, ${hash}) as earlier`.execute(tx)
  return rows[0]?.earlier ?? null
}

/** An answer as it is kept: JSON has no bigint, and a plain number would not be an amount when the answer is given again. */
export function kept(value: unknown): unknown {
  if (typeof value === 'bigint') return { [oereMark]: value.toString() }
  if (Array.isArray(value)) return value.map(kept)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, kept(v)]))
}

export function givenAgain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(givenAgain)
  if (value === null || typeof value !== 'object') return value
  const amount: unknown = oereMark in value ? value[oereMark] : undefined
  if (typeof amount === 'string') return BigInt(amount)
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, givenAgain(v)]))
}

const oereMark = '$oere'

import { sql } from 'kysely'
import type pg from 'pg'
import type { Claims } from './by.ts'
import type { Tx } from './databases.ts'
import { openTransaction } from './transaction.ts'
import { functionCall } from './wire.ts'

export interface JournalRow {
  at: string
  act: string
  kind: 'change' | 'read'
  citizens: string[]
  purpose: string | null
  input: unknown
  outputHash: string | null
}

/**
 * Run `body` in one transaction as the caller. Begin and claims go with its first query; what `last` names (the answer kept
 * for the call's key, the journal row) goes with the commit, so that an act has no effect without its row.
 */
export async function transact<T>(
  pool: pg.Pool,
  claims: Claims,
  body: (tx: Tx) => Promise<T>,
  last: () => LastCalls = () => ({}),
): Promise<T> {
  const client = await pool.connect()
  try {
    const { tx, commit, rollback } = openTransaction(client, [functionCall('platform.enter', [JSON.stringify(claims)])])
    try {
      const result = await body(tx)
      const { answer, row } = last()
      await commit([
        ...(answer ? [functionCall('platform.keep_answer', [toJson(answer)])] : []),
        ...(row ? [functionCall('platform.note', [JSON.stringify(row)])] : []),
      ])
      return result
    } catch (error) {
      await rollback().catch(() => undefined)
      throw error
    }
  } finally {
    client.release()
  }
}

export interface LastCalls {
  row?: JournalRow | undefined
  answer?: { act: string; key: string; output: unknown } | undefined
}

/** JSON for the journal and the doors: øre as integers, as strings beyond 2^53. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? jsonOere(v) : v), indent)
}

export function jsonOere(v: bigint): number | string {
  return v >= BigInt(Number.MIN_SAFE_INTEGER) && v <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(v) : v.toString()
}

export { sql }

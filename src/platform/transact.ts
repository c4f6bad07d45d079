import { CompiledQuery, sql, type Kysely } from 'kysely'
import pg from 'pg'
import type { Claims } from './by.ts'
import type { Tx } from './databases.ts'
import type { DB } from './schema.generated.ts'

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
 * Run `body` in one transaction as the caller. Begin and claims are one round trip; what `last` names (the answer kept
 * for the call's key, the journal row) and the commit are another, so that an act has no effect without its row.
 */
export async function transact<T>(
  db: Kysely<DB>,
  claims: Claims,
  body: (tx: Tx) => Promise<T>,
  last: () => LastCalls = () => ({}),
): Promise<T> {
  return db.connection().execute(async (connection) => {
    try {
      await together(connection, [`begin`, call('platform.enter', claims)])
      const result = await body(connection)
      const { answer, row } = last()
      const kept = answer ? [call('platform.keep_answer', answer)] : []
      const noted = row ? [call('platform.note', row)] : []
      await together(connection, [...kept, ...noted, 'commit'])
      return result
    } catch (error) {
      await together(connection, ['rollback']).catch(() => undefined)
      throw error
    }
  })
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

function call(fn: 'platform.enter' | 'platform.note' | 'platform.keep_answer', argument: unknown): string {
  return `select ${fn}(${pg.escapeLiteral(toJson(argument))}::jsonb)`
}

/** Several statements in one message: the simple protocol, no parameters, every value escaped by the driver. */
async function together(connection: Tx, statements: readonly string[]): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statements.join('; ')))
}

export { sql }

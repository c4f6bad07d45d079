import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.generated.ts'
import { loginOf, type Login, type Role } from './roles.ts'

pg.types.setTypeParser(pg.types.builtins.INT8, BigInt)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export type Tx = Kysely<DB>

/** One pool per database login: a caller's statements never run under another kind of caller's rights. */
export interface Databases {
  pools: Record<Login, pg.Pool>
  by: Record<Login, Kysely<DB>>
  close(): Promise<void>
}

export const logins: readonly Login[] = ['staff', 'supplier', 'public', 'jobs']

export function openDatabases(connection: (login: Login) => pg.PoolConfig): Databases {
  const pools = fill((login) => openPool(login, connection(login)))
  return {
    pools,
    by: fill((login) => new Kysely<DB>({ dialect: new PostgresDialect({ pool: pools[login] }) })),
    close: async () => {
      await Promise.all(logins.map((login) => pools[login].end()))
    },
  }
}

export function poolFor(databases: Databases, role: Role): pg.Pool {
  return databases.pools[loginOf(role)]
}

export function databaseFor(databases: Databases, role: Role): Kysely<DB> {
  return databases.by[loginOf(role)]
}

function openPool(login: Login, config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    max: login === 'public' || login === 'jobs' ? 4 : 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: `vifte ${login}`,
    ...config,
  })
  // A lost idle connection is replaced at the next use; the next caller gets the error that concerns them.
  pool.on('error', () => undefined)
  // One lost in the middle of a transaction fails its own query; without a listener it would end the program as well.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

function fill<T>(make: (login: Login) => T): Record<Login, T> {
  return { staff: make('staff'), supplier: make('supplier'), public: make('public'), jobs: make('jobs') }
}

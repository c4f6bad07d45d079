import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { logins } from './databases.ts'
import type { Login } from './roles.ts'

const folder = new URL('../../db/migrations/', import.meta.url)

export interface MigrateOptions {
  /** Password of a login on a server; undefined on the embedded database, where the operating system vouches. */
  password?: (login: Login) => string
  progress?: (name: string) => void
}

/** Bring the database to the newest schema: forward only, one transaction a file, one migrator at a time. */
export async function migrate(owner: pg.ClientConfig, options: MigrateOptions = {}): Promise<string[]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('vifte migrate'))`)
    await prepareLogins(client, options)
    const done = await appliedHashes(client)
    const applied: string[] = []
    for (const { name, sql, sha256 } of migrations()) {
      const before = done.get(name)
      if (before && before !== sha256)
        throw new Error(`Migrationen ${name} er ændret, efter den blev kørt. Skriv en ny i stedet.`)
      if (before) continue
      options.progress?.(name)
      await apply(client, name, sql, sha256)
      applied.push(name)
    }
    return applied
  } finally {
    await client.end()
  }
}

export interface Migration {
  name: string
  sql: string
  sha256: string
}

export function migrations(): Migration[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
}

async function apply(client: pg.Client, name: string, sql: string, sha256: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query('set local role vifte_owner')
    await client.query(sql)
    await client.query('reset role')
    await client.query('insert into public.vifte_migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** The owner owns everything and logs in nowhere; four logins without any inherited right do the daily work. */
async function prepareLogins(client: pg.Client, { password }: MigrateOptions): Promise<void> {
  await ensureRole(client, 'vifte_owner', 'nologin')
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  const database = pg.escapeIdentifier(rows[0]?.name ?? '')
  await client.query(
    `grant vifte_owner to current_user; grant create on database ${database} to vifte_owner; revoke all on database ${database} from public`,
  )
  for (const login of logins) {
    await ensureRole(client, `vifte_${login}`, 'login nosuperuser noinherit nocreatedb nocreaterole')
    if (password) await client.query(`alter role vifte_${login} password ${pg.escapeLiteral(password(login))}`)
    await client.query(`grant connect on database ${database} to vifte_${login}`)
  }
  await client.query(`create table if not exists public.vifte_migration
    (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
}

async function ensureRole(client: pg.Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  if (rowCount) return
  // Another database's migrator on the same server may win the race: then the role is there, which is all we want.
  await client.query(`create role ${role} ${attributes}`).catch((error: { code?: string }) => {
    if (error.code !== '42710' && error.code !== '23505') throw error
  })
}

async function appliedHashes(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from public.vifte_migration',
  )
  return new Map(rows.map((r) => [r.name, r.sha256]))
}

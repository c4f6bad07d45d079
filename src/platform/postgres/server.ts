import path from 'node:path'
import pg from 'pg'
import { Refusal } from '../../kernel/refusal.ts'
import { administrator } from './hold.ts'
import { loginPassword, type Login } from './keys.ts'
import { launchPostgres, type Running } from './launch.ts'

export { loginPassword, type Login } from './keys.ts'

/** The database server the program works on: its own (embedded), or one it is pointed at. */
export interface Server {
  kind: 'embedded' | 'server'
  /** How to log in, for a `pg.Pool` or `pg.Client`; the program's own database unless another is named. */
  connection(login: Login, database?: string): pg.PoolConfig
  /** The program's own database. */
  database: string
  /** A Danish phrase for the start-up lines. Never holds a password. */
  describe: string
  /** Lets go of the server. @returns a Danish sentence saying what became of it */
  stop(): Promise<string>
}

const embeddedDatabase = 'vifte'

/**
 * @param env.dataDir the program's data directory
 * @param env.databaseUrl postgres://owner:password@host:port/database; without it the embedded server is launched
 * @throws Refusal with one Danish sentence when there is no server to be had
 */
export async function openServer(env: { dataDir: string; databaseUrl?: string }): Promise<Server> {
  if (env.databaseUrl) return remoteServer(env.dataDir, parsed(env.databaseUrl))
  const running = await launchPostgres(env.dataDir)
  try {
    await ensureDatabase(running, embeddedDatabase)
    return embeddedServer(running)
  } catch (error) {
    await running.stop()
    throw error
  }
}

function embeddedServer(running: Running): Server {
  return {
    kind: 'embedded',
    database: embeddedDatabase,
    describe: `indbygget PostgreSQL i ${path.join(running.home, 'pg')}`,
    connection: (login, database = embeddedDatabase) => ({
      host: running.host,
      port: running.port,
      ssl: false,
      database,
      user: login === 'owner' ? running.user : roleOf(login),
    }),
    stop: async () =>
      (await running.stop()) === 'stopped' ? 'Databasen er stoppet.' : 'Databasen kører videre, for andre bruger den.',
  }
}

function remoteServer(dataDir: string, url: URL): Server {
  const own = decodeURIComponent(url.pathname.slice(1))
  return {
    kind: 'server',
    database: own,
    describe: `PostgreSQL-server på ${url.host || url.searchParams.get('host') || 'localhost'}, database ${own}`,
    connection: (login, database = own) => ({ connectionString: addressed(dataDir, url, login, database) }),
    stop: () => Promise.resolve('Databaseserveren er ikke rørt.'),
  }
}

/** As query parameters user and password win over those before the host, and work where there is no host (a socket). */
function addressed(dataDir: string, owner: URL, login: Login, database: string): string {
  const url = new URL(owner)
  url.pathname = `/${encodeURIComponent(database)}`
  if (login === 'owner') return url.href
  ;[url.username, url.password] = ['', '']
  url.searchParams.set('user', roleOf(login))
  url.searchParams.set('password', loginPassword(dataDir, login))
  return url.href
}

function parsed(databaseUrl: string): URL {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2) {
    throw new Refusal('invalid', 'DATABASE_URL skal se sådan ud: postgres://bruger:kode@vært:5432/database.')
  }
  return url
}

function roleOf(login: Exclude<Login, 'owner'>): string {
  return `vifte_${login}`
}

/** Two programs that create a database at once collide in the catalogue, so they take turns and look first. */
async function ensureDatabase(running: Running, name: string): Promise<void> {
  const client = new pg.Client(administrator(running.host))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [creating])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

const creating = 7_133_002

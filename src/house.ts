import pg from 'pg'
import { Refusal } from './kernel/refusal.ts'
import type { By, Call } from './platform/index.ts'
import { installationOf, nowOf, type Installation } from './platform/clock.ts'
import { openDatabases, type Databases } from './platform/databases.ts'
import { personOf } from './platform/login/people.store.ts'
import { migrate } from './platform/migrate.ts'
import { loginPassword, secretKey } from './platform/postgres/keys.ts'
import { openServer, type Server } from './platform/postgres/server.ts'
import { openSignet, type Signet } from './platform/signet.ts'
import { openVault, type Vault } from './platform/vault.ts'

export interface HouseOptions {
  dataDir: string
  databaseUrl?: string | undefined
  /** Another database of the same server than the program's own: tests work on clones. */
  database?: string | undefined
  /** Fixed when the database is made; later starts must agree with it. */
  mode: 'demo' | 'production'
  municipality: string
  progress?: (line: string) => void
}

/** A database that is up, migrated and open: what the server, the CLI, the tests and the benchmarks work on. */
export interface House {
  server: Server
  databases: Databases
  vault: Vault
  signet: Signet
  installation: Installation
  /** How the owner logs in to this house's own database. */
  owner: pg.PoolConfig
  /** Run as the owner of the database: the story's cast and clock, verification, backup. */
  asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T>
  person(id: string): Promise<By | undefined>
  now(): string
  call(by: By, more?: Partial<Call>): Call
  /** Reads the installation again: the story may have moved the clock. */
  refresh(): Promise<Installation>
  close(): Promise<string>
}

export async function openHouse(options: HouseOptions): Promise<House> {
  const server = await openServer({
    dataDir: options.dataDir,
    ...(options.databaseUrl ? { databaseUrl: options.databaseUrl } : {}),
  })
  try {
    const owner = server.connection('owner', options.database)
    await migrate(owner, {
      progress: (name) => options.progress?.(`Databasen bringes frem: ${name}`),
      ...(server.kind === 'server' ? { password: (login) => loginPassword(options.dataDir, login) } : {}),
    })
    await installOnce(owner, options)
    return await inhabit(server, options)
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function inhabit(server: Server, options: HouseOptions): Promise<House> {
  const databases = openDatabases((login) => server.connection(login, options.database))
  const vault = openVault(secretKey(options.dataDir, 'citizens'))
  let installation = await agreed(databases, options.mode)
  const signet = signetOf(options)
  const now = () => nowOf(installation)
  const owner = server.connection('owner', options.database)
  return {
    server,
    databases,
    vault,
    signet,
    now,
    owner,
    get installation() {
      return installation
    },
    asOwner: (work) => asOwner(owner, work),
    person: (id) => personOf(databases.by.jobs, id),
    call: (by, more = {}) => ({ by, at: now(), databases, vault, signet, ...more }),
    refresh: async () => (installation = await installationOf(databases)),
    close: async () => {
      await databases.close()
      return server.stop()
    },
  }
}

function signetOf({ dataDir, mode }: HouseOptions): Signet {
  const demoSeed = mode === 'demo' ? secretKey(dataDir, 'demo-openers') : undefined
  return openSignet(secretKey(dataDir, 'receipts'), demoSeed)
}

export async function asOwner<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  // A server that stops while we leave must not take the program with it; the query under way reports it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function installOnce(owner: pg.ClientConfig, { mode, municipality }: HouseOptions): Promise<void> {
  await asOwner(owner, (client) =>
    client.query('insert into platform.installation (mode, municipality) values ($1, $2) on conflict do nothing', [
      mode,
      municipality,
    ]),
  )
}

/** A refused house closes what it opened: idle connections would keep the program from ending for half a minute. */
async function agreed(databases: Databases, mode: 'demo' | 'production'): Promise<Installation> {
  try {
    const installation = await installationOf(databases)
    mustAgree(installation, mode)
    return installation
  } catch (error) {
    await databases.close()
    throw error
  }
}

function mustAgree(installation: Installation, mode: 'demo' | 'production'): void {
  if (installation.mode === mode) return
  const made = installation.mode === 'demo' ? 'demo' : 'produktion'
  throw new Refusal(
    'unlawful',
    `Databasen er oprettet til ${made} og kan ikke skifte. Sæt VIFTE_MODE=${installation.mode}, eller brug en anden database.`,
    { rule: 'MODE' },
  )
}

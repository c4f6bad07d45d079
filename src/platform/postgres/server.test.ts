import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loginPassword, openServer } from './server.ts'

vi.setConfig({ testTimeout: 120_000 })

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'vifte-server-'))
  chmodSync(dataDir, 0o755)
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('the embedded server has our database, and its roles log in without a password', async () => {
  const [one, two] = await Promise.all([openServer({ dataDir }), openServer({ dataDir })])
  expect([one.kind, one.database]).toEqual(['embedded', 'vifte'])

  expect(await who(one.connection('owner'))).toEqual({ user: 'postgres', database: 'vifte' })
  await run(one.connection('owner'), 'create role vifte_staff login')
  expect(await who(two.connection('staff'))).toEqual({ user: 'vifte_staff', database: 'vifte' })
  expect(await who(one.connection('owner', 'postgres'))).toEqual({ user: 'postgres', database: 'postgres' })

  expect(await one.stop()).toBe('Databasen kører videre, for andre bruger den.')
  expect(await two.stop()).toBe('Databasen er stoppet.')
  rmSync(String(one.connection('owner').host), { recursive: true, force: true })
})

test('on a server the owner logs in by the address, and the others by name and derived password', async () => {
  const databaseUrl = 'postgres://ejer:hemmelig@db.example:6432/kommune?sslmode=verify-full'
  const server = await openServer({ dataDir, databaseUrl })
  expect([server.kind, server.database]).toEqual(['server', 'kommune'])
  expect(server.describe).not.toContain('hemmelig')
  expect(login(server.connection('owner'))).toMatchObject({ user: 'ejer', password: 'hemmelig', database: 'kommune' })

  const password = loginPassword(dataDir, 'supplier')
  const supplier = login(server.connection('supplier', 'prøve'))
  expect(supplier).toMatchObject({
    user: 'vifte_supplier',
    password,
    host: 'db.example',
    port: 6432,
    database: 'prøve',
  })
})

test('an address by socket keeps its host', async () => {
  const server = await openServer({ dataDir, databaseUrl: 'postgres:///vifte?host=/run/postgresql' })
  expect(login(server.connection('jobs'))).toMatchObject({
    user: 'vifte_jobs',
    host: '/run/postgresql',
    database: 'vifte',
  })
})

test('passwords differ by login, stay the same, and rest on a key only we can read', () => {
  const passwords = (['staff', 'supplier', 'public', 'jobs'] as const).map((name) => loginPassword(dataDir, name))
  expect(new Set(passwords).size).toBe(4)
  expect(passwords[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(loginPassword(dataDir, 'staff')).toBe(passwords[0])
  expect(statSync(path.join(dataDir, 'keys', 'database.key')).mode & 0o777).toBe(0o600)
})

test.each(['nonsens', 'mysql://a@b/c', 'postgres://vært'])(
  'the address %s is refused in Danish',
  async (databaseUrl) => {
    await expect(openServer({ dataDir, databaseUrl })).rejects.toThrow('DATABASE_URL skal se sådan ud')
  },
)

/** What node-postgres makes of the settings, without connecting. */
function login(config: pg.PoolConfig): {
  user?: string
  password?: string | null
  host: string
  port: number
  database?: string
} {
  const { user, password, host, port, database } = new pg.Client(config)
  return { host, port, ...(user && { user }), ...(password && { password }), ...(database && { database }) }
}

async function who(config: pg.PoolConfig): Promise<unknown> {
  return await run(config, 'select current_user::text as user, current_database()::text as database')
}

async function run(config: pg.PoolConfig, statement: string): Promise<unknown> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return (await client.query(statement)).rows[0] as unknown
  } finally {
    await client.end()
  }
}

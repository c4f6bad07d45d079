import path from 'node:path'
import type pg from 'pg'
import { asOwner } from '../src/house.ts'
import { migrate } from '../src/platform/migrate.ts'
import { loginPassword } from '../src/platform/postgres/keys.ts'
import { openServer, type Server } from '../src/platform/postgres/server.ts'
import { dumpSchema } from '../src/platform/schema/dump.ts'
import { generateTypes } from '../src/platform/schema/types.ts'

/** The files that describe the database, as a fresh one gives them: path → text. */
export async function databaseTexts(): Promise<[string, string][]> {
  return withFreshDatabase(async (client) => [
    ['db/schema.sql', await dumpSchema(client)],
    ['src/platform/schema.generated.ts', await generateTypes(client)],
  ])
}

/** On the tests' server, so that a check beside a test run shares it. */
async function withFreshDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const dataDir = path.resolve('data/test')
  const databaseUrl = process.env['DATABASE_URL']
  const server = await openServer({ dataDir, ...(databaseUrl ? { databaseUrl } : {}) })
  const name = `vifte_check_${process.pid}`
  try {
    return await asOwner(server.connection('owner', 'postgres'), async (admin) => {
      await admin.query(`create database ${name}`)
      try {
        return await migrated(server, name, dataDir, work)
      } finally {
        await admin.query(`drop database if exists ${name} with (force)`)
      }
    })
  } finally {
    await server.stop()
  }
}

async function migrated<T>(
  server: Server,
  name: string,
  dataDir: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = server.connection('owner', name)
  await migrate(owner, server.kind === 'server' ? { password: (login) => loginPassword(dataDir, login) } : {})
  return asOwner(owner, work)
}

import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { openHouse } from '../../src/house.ts'
import type { Server } from '../../src/platform/postgres/server.ts'
import { playStory } from '../../src/story/play.ts'

export const testData = path.resolve('data/test')

/** A small town's whole story, told once per state of the source; every test file works on a clone of it. */
export async function makeTemplate(server: Server): Promise<string> {
  const name = `vifte_t_${sourceHash()}`
  const admin = new pg.Client(server.connection('owner', 'postgres'))
  await admin.connect()
  try {
    await admin.query(`select pg_advisory_lock(hashtext('vifte test template'))`)
    await dropForgotten(admin, name)
    if (await exists(admin, name)) return name
    await admin.query(`drop database if exists ${name}_raw with (force)`)
    await admin.query(`create database ${name}_raw`)
    const house = await openHouse({
      dataDir: testData,
      database: `${name}_raw`,
      mode: 'demo',
      municipality: 'Eksempelby Kommune',
      databaseUrl: process.env['DATABASE_URL'],
    })
    try {
      await playStory(house, { slots: [3, 2] })
    } finally {
      await house.close()
    }
    await admin.query(`alter database ${name}_raw rename to ${name}`)
    return name
  } finally {
    await admin.end()
  }
}

export async function exists(client: pg.Client, name: string): Promise<boolean> {
  return (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1
}

const keptTemplates = 3

/** Clones whose process is gone, and all but the newest templates: another run may still be cloning an older one. */
async function dropForgotten(client: pg.Client, keep: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like 'vifte\\_t\\_%' or datname like 'vifte\\_c\\_%' order by oid desc`,
  )
  const names = rows.map((r) => r.datname)
  const old = names.filter((n) => n.startsWith('vifte_t_') && !n.startsWith(keep)).slice(keptTemplates)
  const orphans = names.filter((n) => n.startsWith('vifte_c_') && !alive(Number(/^vifte_c_(\d+)_/.exec(n)?.[1])))
  for (const name of [...old, ...orphans]) await client.query(`drop database if exists ${name} with (force)`)
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function sourceHash(): string {
  const hash = createHash('sha256')
  for (const file of globSync(['src/**/*.ts', 'db/migrations/*.sql']).sort()) {
    if (file.endsWith('.test.ts')) continue
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}

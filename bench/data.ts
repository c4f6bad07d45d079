import { createHash } from 'node:crypto'
import pg from 'pg'
import { asOwner, openHouse, type House } from '../src/house.ts'
import { sessionsOf } from '../src/platform/login/sessions.ts'
import { migrations } from '../src/platform/migrate.ts'
import { openServer } from '../src/platform/postgres/server.ts'
import { playStory } from '../src/story/play.ts'
import { benchData } from './place.ts'
import { course, furnish, type Registration } from './furnish.ts'

/** What the cases work on: a clone of a small town's story, and more placements than a run can register weeks for. */
export interface Ground {
  database: string
  mentor: string
  caseworker: string
  referral: string
  /** The next `n` registrations nobody has made yet. */
  fresh(n: number): Registration[]
  leave(): Promise<void>
}

export function openBenchHouse(database: string): Promise<House> {
  return openHouse({ dataDir: benchData, database, mode: 'demo', municipality: 'Eksempelby Kommune' })
}

/** @param registrations how many fresh (placement, week) pairs the run may need */
export async function ground(registrations: number): Promise<Ground> {
  const server = await openServer({ dataDir: benchData })
  const admin = new pg.Client(server.connection('owner', 'postgres'))
  await admin.connect()
  const told = await tellOnce(admin)
  const database = `bench_run_${process.pid}`
  await dropOldRuns(admin)
  await admin.query(`create database ${database} template ${told}`)
  const house = await openBenchHouse(database)
  const [referral, pairs] = await asOwner(server.connection('owner', database), async (client) => {
    const { rows } = await client.query<{ id: string }>(course())
    return [rows[0]?.id ?? '', await furnish(client, registrations)] as const
  })
  const sessions = sessionsOf(house.databases)
  const cookie = async (who: string) => `vifte=${await sessions.begin(who)}`
  const [mentor, caseworker] = [await cookie('mentor-lot1'), await cookie('caseworker')]
  await house.close()
  let used = 0
  return {
    ...{ database, mentor, caseworker, referral },
    fresh: (n) => {
      if (used + n > pairs.length) throw new Error(`Only ${pairs.length} registrations were prepared`)
      return pairs.slice(used, (used += n))
    },
    leave: async () => {
      await admin.query(`drop database if exists ${database} with (force)`)
      await admin.end()
      await server.stop()
    },
  }
}

/** The story is told once per state of the schema, and cloned for each run. */
async function tellOnce(admin: pg.Client): Promise<string> {
  const name = `bench_${createHash('sha256')
    .update(
      migrations()
        .map((m) => m.sha256)
        .join(),
    )
    .digest('hex')
    .slice(0, 12)}`
  const house = await openBenchHouse(name).catch(async (error: { code?: string }) => {
    if (error.code !== '3D000') throw error
    await admin.query(`create database ${name}`)
    return openBenchHouse(name)
  })
  try {
    await playStory(house, { slots: [4, 2] })
  } finally {
    await house.close()
  }
  return name
}

async function dropOldRuns(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(`
    select d.datname as name from pg_database d where d.datname like 'bench\\_run\\_%'
      and not exists (select from pg_stat_activity a where a.datname = d.datname)`)
  for (const { name } of rows) await admin.query(`drop database if exists ${name}`)
}

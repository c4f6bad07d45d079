import { createHash } from 'node:crypto'
import pg from 'pg'
import { asOwner, openHouse, type House } from '../src/house.ts'
import { sessionsOf } from '../src/platform/login/sessions.ts'
import { migrations } from '../src/platform/migrate.ts'
import { openServer } from '../src/platform/postgres/server.ts'
import { playStory } from '../src/story/play.ts'
import { benchData } from './place.ts'
import { tables } from './servers/raw.sql.ts'

/** What the cases work on: a clone of a small town's story, and more placements than a run can register weeks for. */
export interface Ground {
  database: string
  mentor: string
  caseworker: string
  referral: string
  /** The next `n` registrations nobody has made yet. */
  fresh(n: number): { placement: string; week: string; hours: number }[]
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
  const { referral, pairs } = await asOwner(server.connection('owner', database), (client) => furnish(client, registrations))
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
  const name = `bench_${createHash('sha256').update(migrations().map((m) => m.sha256).join()).digest('hex').slice(0, 12)}`
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

/** Placements in bulk, as the owner: one accepted course, every week of the agreement's first two years. */
async function furnish(client: pg.Client, registrations: number) {
  await client.query(tables)
  const { rows } = await client.query<{ id: string }>(`
    select r.id from referrals.referral r join referrals.answer a on a.referral = r.id
    where r.lot = 'PRACTICE-LOCAL/1' and r.supplier = 'sup-havnen' and a.kind = 'accept' and r.world = 'practice' order by r.id limit 1`)
  const referral = rows[0]?.id
  if (!referral) throw new Error('The story holds no accepted referral at sup-havnen')
  const made = await client.query<{ id: string }>(
    `insert into delivery.placement (id, world, referral, supplier, lot, enterprise, starts_on, tasks, by_id)
     select gen_random_uuid(), r.world, r.id, r.supplier, r.lot, (select p.enterprise from delivery.placement p where p.world = r.world limit 1),
       '2024-01-01', 'Bænkprøve', 'mentor-lot1' from referrals.referral r, generate_series(1, $2) where r.id = $1 returning id`,
    [referral, Math.ceil(registrations / mondays.length)],
  )
  await client.query('analyze')
  const pairs = mondays.flatMap((week) => made.rows.map(({ id }) => ({ placement: id, week, hours: 14.8 })))
  return { referral, pairs }
}

const mondays = Array.from({ length: 100 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + 7 * i)).toISOString().slice(0, 10))

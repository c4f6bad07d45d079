import { afterAll, expect, test } from 'vitest'
import pg from 'pg'
import { openHouse, type House, type HouseOptions } from '../../src/house.ts'
import { nowOf } from '../../src/platform/clock.ts'
import { platformCommands } from '../../src/commands.ts'
import { playStory } from '../../src/story/play.ts'
import { openServer } from '../../src/platform/postgres/server.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { testData } from '../setup/template.ts'

const name = `vifte_c_${process.pid}_production_${Date.now().toString(36)}`
const options: HouseOptions = {
  dataDir: testData,
  database: name,
  municipality: 'Prøveby Kommune',
  mode: 'production',
  databaseUrl: process.env['DATABASE_URL'],
}
const house = await emptyHouse()

test('the story cannot be loaded into production', async () => {
  expect(await playStory(house)).toEqual({ played: false })
  const load = platformCommands['story load']
  const said = { house, rest: [], say: () => undefined, print: () => undefined }
  await expect(load?.(said)).rejects.toMatchObject({
    code: 'unlawful',
    rule: 'MODE',
    message: 'Fortællingen kan kun indlæses i en demo.',
  })
  const people = await house.asOwner(async (c) => (await c.query('select from platform.person')).rowCount)
  expect(people).toBe(0)
})

test.each([
  ['--as', ['delivery', 'list-hours', '--as', 'auditor'], 3],
  ['--at', ['delivery', 'list-hours', '--at', '2026-10-06'], 3],
  ['the story', ['story', 'load'], 6],
] as const)('the command line refuses %s in production', async (_, args, exit) => {
  const told = await vifte(name, [...args], { mode: 'production' })
  expect(told).toMatchObject({ exit, out: '', refusal: { rule: 'MODE' } })
})

test('a demo’s database does not open as production', async () => {
  const demo = await cloneHouse()
  const database = await demo.asOwner(
    async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
  )
  const told = await vifte(database, ['doctor'], { mode: 'production' })
  expect(told).toMatchObject({ exit: 6, refusal: { code: 'unlawful', rule: 'MODE' } })
  expect(told.refusal.message).toMatch(/^Databasen er oprettet til demo og kan ikke skifte\. Sæt VIFTE_MODE=demo/)
})

test('production’s clock is the machine’s, and no day can be set', async () => {
  const machine = new Date('2031-04-05T06:07:08.000Z')
  expect(nowOf(house.installation, machine)).toBe('2031-04-05T06:07:08.000Z')
  expect(Math.abs(Date.parse(house.now()) - Date.now())).toBeLessThan(5_000)
  const set = house.asOwner((c) => c.query(`update platform.installation set clock_day = '2026-10-06'`))
  await expect(set).rejects.toMatchObject({ code: '23514' })
})

test('a database keeps the mode it was made with, and says so in one sentence', async () => {
  await expect(openHouse({ ...options, mode: 'demo' })).rejects.toMatchObject({
    code: 'unlawful',
    rule: 'MODE',
    message:
      'Databasen er oprettet til produktion og kan ikke skifte. Sæt VIFTE_MODE=production, eller brug en anden database.',
  })
  const second = house.asOwner((c) =>
    c.query(`insert into platform.installation (singleton, mode, municipality) values (false, 'demo', 'x')`),
  )
  await expect(second).rejects.toMatchObject({ code: '23514' })
})

async function emptyHouse(): Promise<House> {
  const server = await openServer({
    dataDir: testData,
    ...(options.databaseUrl ? { databaseUrl: options.databaseUrl } : {}),
  })
  const admin = new pg.Client(server.connection('owner', 'postgres'))
  await admin.connect()
  await admin.query(`create database ${name}`)
  const opened = await openHouse(options)
  afterAll(async () => {
    await opened.close()
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
    await server.stop()
  })
  return opened
}

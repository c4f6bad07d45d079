import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { testDatabase } from './rig.ts'
import { openSessions, sessionsOf } from './sessions.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 120_000 })

let base: Awaited<ReturnType<typeof testDatabase>>

beforeAll(async () => {
  base = await testDatabase()
})

afterAll(() => base.close())

test('a session says who is calling, and the database never learns the token', async () => {
  const sessions = openSessions(base.databases)
  const token = await sessions.begin('omar')
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await sessions.whoOf(token)).toEqual({
    id: 'omar',
    name: 'Omar Friis',
    role: 'mentor',
    enterprise: '42',
    world: 'practice',
  })
  const { rows } = await base.query.query<{ found: boolean; hours: number }>(
    `select id_hash = sha256($1::bytea) as found, extract(epoch from ends_at - began_at)::int / 3600 as hours
     from platform.session where person = 'omar'`,
    [Buffer.from(token)],
  )
  expect(rows).toEqual([{ found: true, hours: 12 }])
})

test('a made-up token, a broken one and a person with an unknown role are nobody', async () => {
  const sessions = openSessions(base.databases)
  expect(await sessions.whoOf('x'.repeat(43))).toBeUndefined()
  expect(await sessions.whoOf(`'; drop table platform.session --`)).toBeUndefined()
  expect(await sessions.whoOf(await sessions.begin('slip'))).toBeUndefined()
})

test('a session ends after its twelve hours, remembered or not, and the next login sweeps it away', async () => {
  let machine = Date.now()
  const sessions = openSessions(base.databases, { now: () => machine })
  const token = await sessions.begin('mette')
  await base.query.query(`update platform.session set ends_at = now() + interval '5 s' where person = 'mette'`)
  expect((await sessions.whoOf(token))?.id).toBe('mette')
  machine += 5_100
  await base.query.query(`update platform.session set ends_at = now() where person = 'mette'`)
  expect(await sessions.whoOf(token)).toBeUndefined()
  await sessions.begin('omar')
  expect((await base.query.query(`select from platform.session where person = 'mette'`)).rowCount).toBe(0)
})

test('a logout is felt here at once, in another process when its copy is old', async () => {
  let machine = Date.now()
  const [here, there] = [openSessions(base.databases), openSessions(base.databases, { now: () => machine })]
  const token = await here.begin('mette')
  expect(await Promise.all([here.whoOf(token), there.whoOf(token)])).toMatchObject([{ id: 'mette' }, { id: 'mette' }])
  await here.end(token)
  expect(await here.whoOf(token)).toBeUndefined()
  expect((await there.whoOf(token))?.id).toBe('mette')
  machine += 30_001
  expect(await there.whoOf(token)).toBeUndefined()
})

test('a process has one view of its sessions', () => {
  expect(sessionsOf(base.databases)).toBe(sessionsOf(base.databases))
})

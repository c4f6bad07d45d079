import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { launchPostgres, type Running } from './launch.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let root: string
let shared: string
const socketDirs = new Set<string>()
const programs = new Set<ChildProcess>()

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'vifte-launch-'))
  chmodSync(root, 0o755)
  shared = path.join(root, 'shared')
  await (await launch()).stop()
})

afterEach(async () => {
  for (const program of programs) program.kill('SIGKILL')
  programs.clear()
  for (const name of readdirSync(root)) {
    if (existsSync(path.join(root, name, 'pg', 'postmaster.pid'))) await (await launch(path.join(root, name))).stop()
  }
})

afterAll(() => {
  for (const directory of [root, ...socketDirs]) rmSync(directory, { recursive: true, force: true })
})

test('the first program makes the database, the second uses it, and the last one out stops it', async () => {
  const dataDir = path.join(root, 'two')
  const here = await launch(dataDir)
  const there = await program(dataDir)
  expect([here.how, there.how]).toEqual(['created', 'adopted'])
  expect(there.pid).toBe(here.pid)

  expect(await here.stop()).toBe('left to others')
  expect(await ask(here, 'select 1 as answer')).toEqual([{ answer: 1 }])

  expect(await there.leave()).toBe('stopped')
  await expect(ask(here, 'select 1')).rejects.toThrow()
  expect(existsSync(path.join(dataDir, 'pg', 'postmaster.pid'))).toBe(false)

  const again = await launch(dataDir)
  expect(again.how).toBe('started')
  expect(await again.stop()).toBe('stopped')
})

test('a program that is killed leaves its rows to the next', async () => {
  const dead = await program()
  await ask(dead, 'create table of_the_dead (n int)')
  await ask(dead, 'insert into of_the_dead select generate_series(1, 1000)')
  dead.child.kill('SIGKILL')
  await once(dead.child, 'exit')

  const next = await launch()
  expect([next.how, next.pid]).toEqual(['adopted', dead.pid])
  expect(await ask(next, 'select count(*)::int as rows from of_the_dead')).toEqual([{ rows: 1000 }])
  expect(await next.stop()).toBe('stopped')
})

test('of six programs at once one makes the database and one stops it', async () => {
  const six = await Promise.all(Array.from({ length: 6 }, () => program(path.join(root, 'six'))))
  expect(six.map(({ how }) => how).sort()).toEqual([...Array<string>(5).fill('adopted'), 'created'])
  expect(new Set(six.map(({ pid }) => pid)).size).toBe(1)

  const ends = await Promise.all(six.map((one) => one.leave()))
  expect(ends.sort()).toEqual([...Array<string>(5).fill('left to others'), 'stopped'])
})

test('a server that dies under a program is started again, and the program still holds it', async () => {
  const here = await launch()
  const before = here.pid
  await ask(here, 'create table kept (n int)')
  process.kill(before, 'SIGKILL')
  while (here.pid === before) await pause(20)

  expect(await ask(here, 'select count(*)::int as rows from kept')).toEqual([{ rows: 0 }])
  expect(await (await program()).leave()).toBe('left to others')
  expect(await here.stop()).toBe('stopped')
})

test('a pid that belongs to somebody else by now does not keep the database shut', async () => {
  await (await launch()).stop()
  writeFileSync(path.join(shared, 'pg', 'postmaster.pid'), `${process.pid}\n${path.join(shared, 'pg')}\n1\n5432\n\n\n`)
  const here = await launch()
  expect(here.how).toBe('started')
  await here.stop()
})

test('a living server that does not answer our socket is refused by its pid, and left alone', async () => {
  const here = await launch()
  const moved = path.join(root, 'moved')
  renameSync(shared, moved)
  const refused = await launchPostgres(moved).catch((error: unknown) => error)
  renameSync(moved, shared)

  expect(String(refused)).toContain(`proces ${here.pid}`)
  expect(await ask(here, 'select 1 as answer')).toEqual([{ answer: 1 }])
  await here.stop()
})

test('data that the server could not reach lie elsewhere, with a note that says where', async () => {
  const locked = path.join(root, 'locked')
  mkdirSync(locked, { mode: 0o700 })
  const inside = path.join(locked, 'data')
  const first = await launch(inside)
  await ask(first, 'create table kept (n int)')
  await first.stop()
  const second = await launch(inside)
  expect([second.home, second.how]).toEqual([first.home, 'started'])
  expect(await ask(second, 'select count(*)::int as rows from kept')).toEqual([{ rows: 0 }])
  await second.stop()

  const asRoot = process.getuid?.() === 0
  expect(existsSync(path.join(inside, 'HVOR-DATABASEN-LIGGER.txt'))).toBe(asRoot)
  expect(second.home.startsWith(asRoot ? '/var/lib/vifte/' : inside)).toBe(true)
  rmSync(second.home, { recursive: true })
})

test('the database sorts, folds and stems Danish', async () => {
  const here = await launch()
  const words = "unnest(array['Ål', 'Øl', 'abe', 'Aabenraa', 'Ærø', 'Zebra', 'Ægir']) as word"
  const sorted = await ask(here, `select string_agg(word, ', ' order by word) as words from ${words}`)
  expect(sorted).toEqual([{ words: 'abe, Zebra, Ægir, Ærø, Øl, Aabenraa, Ål' }])
  expect(await ask(here, `select upper('æøå') as up`)).toEqual([{ up: 'ÆØÅ' }])
  const found = "select to_tsvector('danish', 'Kommunernes tilbud') @@ to_tsquery('danish', 'kommune') as found"
  expect(await ask(here, found)).toEqual([{ found: true }])
  await here.stop()
})

async function launch(directory = shared): Promise<Running> {
  const running = await launchPostgres(directory)
  socketDirs.add(running.host)
  return running
}

async function ask({ host }: { host: string }, question: string): Promise<unknown[]> {
  const client = new pg.Client({ host, port: 5432, user: 'postgres', database: 'postgres', ssl: false })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query(question)).rows as unknown[]
  } finally {
    await client.end()
  }
}

interface Program {
  host: string
  pid: number
  how: string
  child: ChildProcess
  leave(): Promise<string>
}

/** Another program altogether: says what it got, and leaves when it is told something. */
async function program(directory = shared): Promise<Program> {
  const source = `
    import { launchPostgres } from ${JSON.stringify(new URL('launch.ts', import.meta.url).href)}
    const { host, pid, how, stop } = await launchPostgres(process.argv[1])
    console.log(JSON.stringify({ host, pid, how }))
    process.stdin.once('data', async () => { console.log(await stop()); process.exit() })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, directory], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  programs.add(child)
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const said = JSON.parse(String((await lines.next()).value)) as Pick<Program, 'host' | 'pid' | 'how'>
  socketDirs.add(said.host)
  const leave = async (): Promise<string> => {
    child.stdin.write('leave\n')
    return String((await lines.next()).value)
  }
  return { ...said, child, leave }
}

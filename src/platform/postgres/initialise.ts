import { execFile } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../../kernel/refusal.ts'
import type { Distribution } from './distribution.ts'
import { admittedNames } from './identity.ts'
import type { Place } from './place.ts'
import { isAlive } from './postmaster.ts'

const settings = [
  '--username=postgres',
  '--auth=peer',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=da-DK',
  '--text-search-config=danish',
  '--no-instructions',
]

/**
 * Makes the data directory when it is missing. Safe to call from several programs at once.
 * @returns true when this call made it
 * @throws Refusal when it exists but was made by another major version
 */
export async function initialise(place: Place, { bin, major }: Distribution): Promise<boolean> {
  const made = versionIn(place.pg)
  if (made === undefined) return await create(place, bin)
  if (made === major) return false
  throw new Refusal(
    'conflict',
    `Databasen i ${place.pg} er lavet af PostgreSQL ${made}, men Vifte bruger nu ${major}; hent data ud med den gamle version først.`,
  )
}

/** Whoever runs the server may log in as any role, and nobody else: the private socket is the only door. */
export function admit(place: Place, pg = place.pg): void {
  const lines = admittedNames(place.identity).map((name) => `house "${name}" all\n`)
  write(path.join(pg, 'pg_hba.conf'), 'local all all peer map=house\n')
  write(path.join(pg, 'pg_ident.conf'), lines.join(''))
}

/** Built aside and renamed, so that a half-made directory is never taken for a database. */
async function create(place: Place, bin: string): Promise<boolean> {
  clearAbandoned(place.home)
  admittedNames(place.identity) // says in words what initdb would say worse: a user the system does not know
  const own = mkdtempSync(path.join(place.home, `pg.new-${process.pid}-`))
  try {
    chownSync(own, place.identity.uid, place.identity.gid)
    await initdb(place, bin, own)
    admit(place, own)
    return takePlace(own, place)
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

async function initdb(place: Place, bin: string, own: string): Promise<void> {
  try {
    const options = { ...place.identity.spawn, cwd: '/', env: { LC_ALL: 'C', TZ: 'Europe/Copenhagen' } }
    await promisify(execFile)(path.join(bin, 'initdb'), ['-D', own, ...settings], options)
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error).trim()
    throw new Refusal('invalid', `Databasen kunne ikke oprettes i ${place.home}: ${said.split('\n').at(-1)}`, { said })
  }
}

function takePlace(own: string, place: Place): boolean {
  try {
    renameSync(own, place.pg)
  } catch (error) {
    if (versionIn(place.pg) === undefined) throw error
    return false
  }
  // The directory entry must survive a power cut as surely as the rows that will be written below it.
  const home = openSync(place.home, 'r')
  fsyncSync(home)
  closeSync(home)
  return true
}

function clearAbandoned(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = /^pg\.new-(\d+)-/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(path.join(home, name), { recursive: true, force: true })
  }
}

function versionIn(pg: string): number | undefined {
  const file = path.join(pg, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
}

function write(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}

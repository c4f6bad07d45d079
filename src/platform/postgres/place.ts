import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import { identityFor, reaches, type Identity } from './identity.ts'

/** Where one embedded database lies. All paths are absolute. */
export interface Place {
  /** Holds `pg` and `postgres.log`. */
  home: string
  /** PostgreSQL's own data directory. */
  pg: string
  log: string
  socketDir: string
  identity: Identity
}

const signpost = 'HVOR-DATABASEN-LIGGER.txt'

/**
 * @param dataDir the program's data directory; made when missing
 * @throws Refusal when the data exist but cannot be reached, or a stranger sits on our socket directory
 */
export function placeFor(dataDir: string): Place {
  make(dataDir)
  const home = homeOf(realpathSync(dataDir))
  const pg = path.join(home, 'pg')
  const identity = identityFor(pg)
  const socketDir = `/tmp/vifte-${identity.uid}-${digest(home)}` // a socket's path may be 107 bytes at most: never below the checkout
  if (existsSync(socketDir)) claim(socketDir, identity)
  return { home, pg, log: path.join(home, 'postgres.log'), socketDir, identity }
}

/** @throws Refusal when a stranger got there first */
export function makeSocketDir({ socketDir, identity }: Place): void {
  try {
    mkdirSync(socketDir, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  claim(socketDir, identity)
}

function homeOf(dataDir: string): string {
  const shown = directions(dataDir)
  if (shown) return shown
  const pg = path.join(dataDir, 'pg')
  const identity = identityFor(pg)
  if (identity.spawn.uid === undefined || reaches(identity, dataDir)) return dataDir
  if (existsSync(pg)) {
    throw new Refusal(
      'forbidden',
      `Databasen i ${pg} kan ikke længere nås af uid ${identity.uid}; giv adgang til mapperne over den (chmod a+x).`,
    )
  }
  return elsewhere(dataDir, identity)
}

/** Below a directory closed to others (such as /root) the server cannot reach its data, however the binaries are copied. */
function elsewhere(dataDir: string, identity: Identity): string {
  const home = path.join('/var/lib/vifte', digest(dataDir))
  make(home)
  for (const directory of [path.dirname(home), home]) chmodSync(directory, 0o755)
  const own = path.join(dataDir, `${signpost}.${process.pid}`)
  writeFileSync(
    own,
    `Databasen ligger i mappen herunder, fordi PostgreSQL (uid ${identity.uid}) ikke kan nå ind hertil:\n${home}\n`,
  )
  renameSync(own, path.join(dataDir, signpost))
  return home
}

/** The signpost is obeyed, not only written: data are found again after the checkout has been moved. */
function directions(dataDir: string): string | undefined {
  const file = path.join(dataDir, signpost)
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .find((line) => path.isAbsolute(line))
}

/** Anybody may make directories in /tmp, so one that is not ours alone is not trusted with a password-free door. */
function claim(directory: string, identity: Identity): void {
  const found = lstatSync(directory)
  const trusted =
    found.isDirectory() &&
    (found.uid === identity.uid || found.uid === process.getuid?.()) &&
    (found.mode & 0o077) === 0
  if (!trusted)
    throw new Refusal(
      'forbidden',
      `Mappen ${directory} tilhører en fremmed eller er åben for andre; fjern den, og start igen.`,
    )
  if (found.uid !== identity.uid) chownSync(directory, identity.uid, identity.gid)
}

function make(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK)
  } catch {
    throw new Refusal(
      'forbidden',
      `Vifte kan ikke skrive i ${directory}; giv brugeren adgang, eller vælg en anden datamappe.`,
    )
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

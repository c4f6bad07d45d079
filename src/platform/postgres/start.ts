import { spawn } from 'node:child_process'
import { closeSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { distribution } from './distribution.ts'
import { admit, initialise } from './initialise.ts'
import { makeSocketDir, type Place } from './place.ts'
import { disownDeadPid } from './postmaster.ts'

/** A server process this program has started; it may still be on its way up, or have ended at once. */
export interface Started {
  /** True when the data directory was made on the way. */
  created: boolean
  pid: number | undefined
  ended(): boolean
}

const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  port: '5432',
  max_connections: '200',
  shared_buffers: '256MB',
  jit: 'off',
  timezone: 'Europe/Copenhagen',
  // The log must not hold citizens: no values from failed constraints, no statements.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

const fullLogBytes = 10_000_000

/** Starts PostgreSQL in the place, making the data directory first when needed. Does not wait until it answers. */
export async function start(place: Place): Promise<Started> {
  const { bin, major } = distribution(place.home)
  const created = await initialise(place, { bin, major })
  admit(place)
  makeSocketDir(place)
  disownDeadPid(place.pg)
  return { created, ...run(path.join(bin, 'postgres'), place) }
}

/** The last thing PostgreSQL wrote, for a refusal. */
export function lastWords(place: Place): string {
  try {
    return readFileSync(place.log, 'utf8').trimEnd().split('\n').at(-1) ?? ''
  } catch {
    return ''
  }
}

function run(postgres: string, place: Place): Omit<Started, 'created'> {
  const log = openLog(place)
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached, or Ctrl-C would reach the database before the program has finished what it is doing.
  const child = spawn(postgres, ['-D', place.pg, '-k', place.socketDir, ...words], {
    ...place.identity.spawn,
    cwd: '/',
    env: { LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let failed = false
  child.on('error', () => (failed = true))
  child.unref()
  return { pid: child.pid, ended: () => failed || child.exitCode !== null || child.signalCode !== null }
}

/** Ours even when root opens it first, so that the data's owner can start the server another day. */
function openLog({ log: file, identity }: Place): number {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > fullLogBytes) renameSync(file, `${file}.1`)
  const log = openSync(file, 'a', 0o600)
  fchownSync(log, identity.uid, identity.gid)
  return log
}

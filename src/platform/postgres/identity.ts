import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { Refusal } from '../../kernel/refusal.ts'

/** The user the database server runs as. `spawn` goes into child process options; it is empty when that is who we are. */
export interface Identity {
  uid: number
  gid: number
  spawn: { uid?: number; gid?: number }
}

const nobody = 65534

/**
 * PostgreSQL will not run as root, so root lends the server to whoever owns the data already, or to nobody.
 * @param pg the data directory, which need not exist
 * @throws Refusal when the data belong to somebody else, or the system does not know who we are
 */
export function identityFor(pg: string): Identity {
  const me = ownName()
  const owner = ownerOf(pg)
  if (me.uid === 0) return lent(owner?.uid || nobody, owner?.gid || nobody)
  if (owner && owner.uid !== me.uid) {
    throw new Refusal(
      'forbidden',
      `Databasen i ${pg} ejes af en anden bruger (uid ${owner.uid}); start Vifte som den bruger eller som root.`,
    )
  }
  return { uid: me.uid, gid: me.gid, spawn: {} }
}

/**
 * The names the server's peer check will meet: ours, the data owner's, and root, who can read everything anyway. `nobody`
 * only lends its name to the server: other daemons run under it and must not get in by it.
 */
export function admittedNames(identity: Identity): string[] {
  const owner = identity.uid === nobody ? [] : [nameOf(identity.uid)]
  return [...new Set([ownName().username, ...owner, 'root'])]
}

/** Asks the system rather than mode bits: access lists and locked parents count too. */
export function reaches(identity: Identity, directory: string): boolean {
  const asked = spawnSync('/bin/sh', ['-c', 'test -x "$0"', directory], {
    ...identity.spawn,
    cwd: '/',
    stdio: 'ignore',
  })
  if (asked.error) {
    throw new Refusal(
      'forbidden',
      `Vifte må ikke starte en proces som uid ${identity.uid}; start Vifte som en almindelig bruger.`,
    )
  }
  return asked.status === 0
}

function lent(uid: number, gid: number): Identity {
  return { uid, gid, spawn: { uid, gid } }
}

function ownerOf(pg: string): { uid: number; gid: number } | undefined {
  const found = statSync(pg, { throwIfNoEntry: false })
  return found && { uid: found.uid, gid: found.gid }
}

function ownName(): { username: string; uid: number; gid: number } {
  try {
    return userInfo()
  } catch {
    throw unknownUser(process.getuid?.() ?? -1)
  }
}

function nameOf(uid: number): string {
  if (uid === process.getuid?.()) return ownName().username
  try {
    return execFileSync('id', ['-un', String(uid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    throw unknownUser(uid)
  }
}

function unknownUser(uid: number): Refusal {
  return new Refusal(
    'invalid',
    `Systemet kender ingen bruger med uid ${uid}, og PostgreSQL kan ikke køre uden; tilføj brugeren i /etc/passwd, eller sæt DATABASE_URL.`,
  )
}

import { existsSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What postmaster.pid says. `socketDir` is empty in the first moments of a start. */
export interface Postmaster {
  pid: number
  socketDir: string
}

/** The server that works in this data directory right now, if any. */
export function livingPostmaster(pg: string): Postmaster | undefined {
  const named = readPostmaster(pg)
  return named && worksIn(named.pid, pg) ? named : undefined
}

/**
 * After a crash the pid in postmaster.pid may be a zombie, or belong to another program by now (in a container the numbers
 * come round at every start), and PostgreSQL would refuse to start for ever. A pid no process can have lets it judge by the
 * shared memory named further down in the same file, which is why the file is not simply removed.
 */
export function disownDeadPid(pg: string): void {
  const named = readPostmaster(pg)
  if (!named || !isAlive(named.pid) || worksIn(named.pid, pg)) return
  const file = path.join(pg, 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(impossiblePid)))
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Above Linux' highest pid (2^22). */
const impossiblePid = 99_999_999

function readPostmaster(pg: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(pg, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return pid > 0 ? { pid, socketDir: (lines[4] ?? '').trim() } : undefined
  } catch {
    return undefined
  }
}

/** A postmaster's working directory is its data directory; a pid alone proves nothing, and a zombie works nowhere. */
function worksIn(pid: number, pg: string): boolean {
  if (!existsSync('/proc/self/cwd')) return isAlive(pid)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(pg)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' && isAlive(pid)
  }
}

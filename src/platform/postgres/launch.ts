import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../kernel/refusal.ts'
import { hold, type Keeper } from './hold.ts'
import { placeFor, type Place } from './place.ts'
import { livingPostmaster } from './postmaster.ts'
import { lastWords, start, type Started } from './start.ts'

/** A PostgreSQL that answers, and keeps answering until `stop`: should the server die meanwhile, it is started again. */
export interface Running {
  /** The directory of the private socket; goes where a host name would. */
  host: string
  port: 5432
  /** The superuser. The peer map lets this OS user log in as any other role too, without a password. */
  user: 'postgres'
  /** The maintenance database. */
  database: 'postgres'
  /** The folder that holds the data, which is not always `dataDir`. */
  home: string
  readonly pid: number
  how: How
  stop(): Promise<'stopped' | 'left to others'>
}

export type How = 'created' | 'started' | 'adopted'

/**
 * Finds, starts or makes the database below `dataDir`. Any number of programs may do so at once, in any order.
 * @throws Refusal with one Danish sentence when it cannot be had
 */
export async function launchPostgres(dataDir: string): Promise<Running> {
  const place = placeFor(dataDir)
  const guarded = guard(place, await ensure(place))
  let stopping: ReturnType<Running['stop']> | undefined
  return {
    host: place.socketDir,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    home: place.home,
    how: guarded.current().how,
    get pid() {
      return guarded.current().pid
    },
    stop: () => (stopping ??= guarded.release().then((held) => stop(place, held))),
  }
}

interface Held {
  keeper: Keeper
  pid: number
  how: How
}

const silenceMs = { ours: 60_000, others: 15_000 }
const busyMs = 15 * 60_000
const attempts = 5

/** One loop, because every answer may be out of date when we act on it: a server can be stopped between "it answers" and "I hold it". */
async function ensure(place: Place): Promise<Held> {
  let mine: Started | undefined
  let failures = 0
  let silentSince = Date.now()
  const begun = Date.now()
  for (;;) {
    const answer = await hold(place.socketDir)
    if (typeof answer !== 'string') return held(place, answer, mine)
    if (answer === 'busy') silentSince = Date.now()
    if (mine?.ended()) [mine, failures] = [undefined, failures + 1]
    if (answer === 'silent' && !mine && !othersWork(place, silentSince)) {
      if (failures >= attempts) throw noAnswer(place)
      mine = await start(place)
    }
    if (Date.now() - silentSince > silenceMs.ours || Date.now() - begun > busyMs) throw noAnswer(place)
    await pause(10)
  }
}

function held(place: Place, keeper: Keeper, mine: Started | undefined): Held {
  const pid = livingPostmaster(place.pg)?.pid ?? 0
  if (mine?.pid !== pid) return { keeper, pid, how: 'adopted' }
  return { keeper, pid, how: mine.created ? 'created' : 'started' }
}

function othersWork(place: Place, silentSince: number): boolean {
  const other = livingPostmaster(place.pg)
  if (!other) return false
  const elsewhere = other.socketDir !== '' && other.socketDir !== place.socketDir
  if (elsewhere || Date.now() - silentSince > silenceMs.others) {
    throw new Refusal(
      'conflict',
      `Databasen i ${place.pg} er i brug af en PostgreSQL, der ikke svarer os (proces ${other.pid}); stop den, og start igen.`,
    )
  }
  return true
}

function noAnswer(place: Place): Refusal {
  return new Refusal('conflict', `PostgreSQL svarer ikke; se ${place.log}. Den skrev sidst: ${lastWords(place)}`)
}

/** A lost connection must be held anew, or the next program to leave would stop the server under us. */
function guard(place: Place, first: Held): { current(): Held; release(): Promise<Held> } {
  let current = first
  let leaving = false
  let renewal: Promise<void> | undefined
  const watch = (): void => {
    void current.keeper.lost.then(() => {
      if (!leaving) renewal = renew()
    })
  }
  const renew = async (): Promise<void> => {
    try {
      current = await ensure(place)
      watch()
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  const release = async (): Promise<Held> => {
    leaving = true
    await renewal
    return current
  }
  watch()
  return { current: () => current, release }
}

async function stop(place: Place, { keeper, pid }: Held): Promise<'stopped' | 'left to others'> {
  const last = await keeper.leave().catch(() => livingPostmaster(place.pg) === undefined)
  if (!last) return 'left to others'
  if (livingPostmaster(place.pg)?.pid === pid) process.kill(pid, 'SIGINT')
  // Not kill(pid, 0): an adopted orphan stays a zombie until pid 1 cares to reap it.
  while (livingPostmaster(place.pg)?.pid === pid) await pause(5)
  return 'stopped'
}

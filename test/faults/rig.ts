import { spawn, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { reconcileLedger } from '../../src/budget/index.ts'
import { openHouse, type House } from '../../src/house.ts'
import { sessionsOf } from '../../src/platform/login/sessions.ts'
import { perform, toJson } from '../../src/platform/index.ts'
import { playStory } from '../../src/story/play.ts'
import { personOf } from '../house.ts'

/** A real server over a data directory of its own, killed in the middle of its work and started again. */
export interface Rig {
  /** Start, register on every placement, kill once `after` registrations are acknowledged; all that were. */
  killedWhileRegistering(after: number): Promise<Acknowledged[]>
  /** Start once more: what stands in the database, and the ledger's difference. */
  found(): Promise<{ hours: Map<number, number>; differenceOere: bigint }>
  throwAway(): Promise<void>
}

/** A registration the server answered 200 to. */
export interface Acknowledged {
  id: number
  hundredths: number
}

interface Place {
  placement: string
  week: string
  /** The row the next registration corrects, as far as we were told. */
  last: number | undefined
}

export async function killRig(places: (house: House) => Promise<{ placement: string; week: string }[]>): Promise<Rig> {
  const dataDir = path.resolve('data', `test-kill-${process.pid}-${Date.now().toString(36)}`)
  const open = () => openHouse({ dataDir, mode: 'demo', municipality: 'Eksempelby Kommune' })
  const house = await open()
  await playStory(house, { slots: [0, 0] })
  const standing = (await places(house)).map((p): Place => ({ ...p, last: undefined }))
  const cookie = `vifte=${await sessionsOf(house.databases).begin('mentor-lot1')}`
  await house.close()
  const registering: Promise<void>[] = []
  return {
    killedWhileRegistering: async (after) => {
      const { child, base } = await startServer(dataDir)
      const heard: Acknowledged[] = []
      const enough = new Promise<void>((resolve) => {
        const hear = (a: Acknowledged) => void (heard.push(a) >= after && resolve())
        for (const place of standing) registering.push(registerUntilGone(base, cookie, place, hear))
      })
      await Promise.race([enough, Promise.all(registering)])
      await killed(child)
      await Promise.all(registering.splice(0))
      return heard
    },
    found: async () => {
      const again = await open()
      try {
        return { hours: await hoursIn(again), differenceOere: await differenceOf(again) }
      } finally {
        await again.close()
      }
    },
    throwAway: async () => {
      await (await open()).close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function startServer(dataDir: string): Promise<{ child: ChildProcess; base: string }> {
  const port = await freePort()
  const env = { ...process.env, VIFTE_DATA: dataDir, PORT: String(port), LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, ['--import', './hook.mjs', 'src/serve.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    const hear = (text: Buffer) => {
      said += text.toString()
      if (said.includes('Vifte kører på')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`Serveren gik i stå: ${said}`)))
  })
  return { child, base: `http://127.0.0.1:${port}` }
}

/** Corrects one week's hours again and again; a stale answer tells which row stands, as it tells a person. */
async function registerUntilGone(
  base: string,
  cookie: string,
  place: Place,
  hear: (a: Acknowledged) => void,
): Promise<void> {
  for (let n = 1; ; n++) {
    const hundredths = 100 + (n % 3000)
    const body = toJson({ placement: place.placement, week: place.week, hours: hundredths / 100, replaces: place.last })
    const headers = { 'Content-Type': 'application/json', Cookie: cookie }
    const response = await fetch(`${base}/api/delivery/register-hours`, { method: 'POST', headers, body }).catch(
      () => undefined,
    )
    const answer: unknown = await response?.json().catch(() => undefined)
    if (!response || answer === undefined) return
    const { id, code, details } = answer as { id?: number; code?: string; details?: { replaces?: number } }
    if (response.status === 200 && id !== undefined) hear({ id, hundredths })
    else if (code !== 'stale') throw new Error(`Uventet svar ${response.status}: ${toJson(answer)}`)
    place.last = response.status === 200 ? id : details?.replaces
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
}

async function hoursIn(house: House): Promise<Map<number, number>> {
  return house.asOwner(async (client) => {
    const { rows } = await client.query<{ id: bigint; hundredths: number }>('select id, hundredths from delivery.hours')
    return new Map(rows.map((r) => [Number(r.id), r.hundredths]))
  })
}

async function differenceOf(house: House): Promise<bigint> {
  return (await perform(reconcileLedger, {}, house.call(await personOf(house, 'controller')))).differencesOere
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('ingen port')),
      )
    })
  })
}

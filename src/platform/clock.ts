import { sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import type { Databases } from './databases.ts'

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

let last = { minute: '', day: '' }

/** The calendar day in Denmark of an ISO instant. A day never changes within a minute, so each minute is asked once. */
export function dayOf(at: string): Day {
  const minute = at.endsWith('Z') ? at.slice(0, 16) : at
  if (last.minute !== minute) last = { minute, day: copenhagen.format(new Date(at)) }
  return last.day
}

/** An instant at a working hour of a day: the time of day that stories and `--at` mean when they name a day only. */
export function instantOn(day: Day, timeOfDay = '09:00:00'): string {
  return new Date(`${day}T${timeOfDay}Z`).toISOString()
}

export interface Installation {
  mode: 'demo' | 'production'
  municipality: string
  clockDay: Day | null
}

/** The fixed facts of the database and, in demo, the day the story has reached. */
export async function installationOf(databases: Databases): Promise<Installation> {
  const { rows } = await sql<{ mode: 'demo' | 'production'; municipality: string; clock_day: Day | null }>`
    select mode, municipality, clock_day from platform.installation`.execute(databases.by.jobs)
  const row = rows[0]
  if (!row) throw new Error('Databasen er ikke sat op: platform.installation er tom')
  return { mode: row.mode, municipality: row.municipality, clockDay: row.clock_day }
}

/** Now: in production the machine's clock; in demo the story's day at the hour it is in Denmark, midnight included. */
export function nowOf(installation: Installation, machine: Date = new Date()): string {
  const { mode, clockDay } = installation
  if (mode === 'production' || !clockDay) return machine.toISOString()
  const minute = Math.floor(machine.getTime() / 60_000)
  if (shift.minute !== minute || shift.clockDay !== clockDay)
    shift = { minute, clockDay, ms: shiftTo(clockDay, new Date(minute * 60_000)) }
  return new Date(machine.getTime() + shift.ms).toISOString()
}

/** From the machine's clock to the demo's. Both zones' hours begin on whole minutes, so it is reckoned once a minute. */
let shift = { minute: NaN, clockDay: '', ms: 0 }

function shiftTo(clockDay: Day, machine: Date): number {
  return wallTime(clockDay, danishTime.format(machine)) - machine.getTime()
}

const danishTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'medium' })

/** The instant at which clocks in Denmark show a time on a day; in the hour that is skipped in March, the one after. */
function wallTime(day: Day, time: string): number {
  const summer = new Date(`${day}T${time}+02:00`)
  const isSummer = danishTime.format(summer) === time && copenhagen.format(summer) === day
  return (isSummer ? summer : new Date(`${day}T${time}+01:00`)).getTime()
}

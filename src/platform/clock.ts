import { sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import type { Databases } from './databases.ts'

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

let last = { at: '', day: '' }

/** The calendar day in Denmark of an ISO instant. */
export function dayOf(at: string): Day {
  if (last.at !== at) last = { at, day: copenhagen.format(new Date(at)) }
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

/** Now: in production the machine's clock; in demo the story's day at the machine's time of day. */
export function nowOf(installation: Installation, machine: Date = new Date()): string {
  if (installation.mode === 'production' || !installation.clockDay) return machine.toISOString()
  return `${installation.clockDay}T${machine.toISOString().slice(11)}`
}

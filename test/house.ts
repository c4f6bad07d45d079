import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { openHouse, type House } from '../src/house.ts'
import { createApp } from '../src/main.ts'
import { perform, type Act, type By, type Call } from '../src/platform/index.ts'
import { openServer } from '../src/platform/postgres/server.ts'
import { sessionsOf } from '../src/platform/login/sessions.ts'
import type { z } from 'zod'
import { testData } from './setup/template.ts'

export const origin = 'http://localhost:3000'

export interface TestHouse extends House {
  /** Perform an act as one of the cast, on the demo's day or another. */
  as<I extends z.ZodType, O extends z.ZodType>(
    persona: string,
    act: Act<I, O>,
    input: unknown,
    more?: Partial<Call>,
  ): Promise<z.output<O>>
  /** The application, called in-process. `as` logs the request in. */
  request(path: string, init?: RequestInit & { as?: string }): Promise<Response>
  cookieOf(persona: string): Promise<string>
}

let clones = 0

/** A house of this file's own: a clone of the told story, thrown away when the file is done. */
export async function cloneHouse(): Promise<TestHouse> {
  const database = `vifte_c_${process.pid}_${++clones}_${Date.now().toString(36)}`
  const { admin, leave } = await adminOf()
  await admin.query(`create database ${database} template ${inject('template')}`)
  const house = await openHouse({
    dataDir: testData,
    database,
    mode: 'demo',
    municipality: 'Eksempelby Kommune',
    databaseUrl: process.env['DATABASE_URL'],
  })
  afterAll(async () => {
    await house.close()
    await admin.query(`drop database if exists ${database} with (force)`)
    await leave()
  })
  return withHands(house)
}

export async function personOf(house: House, id: string): Promise<By> {
  const by = await house.person(id)
  if (!by) throw new Error(`${id} er ikke i rollelisten`)
  return by
}

async function withHands(house: House): Promise<TestHouse> {
  const bugs: unknown[] = []
  let app: ReturnType<typeof createApp> | undefined
  const cookies = new Map<string, string>()
  const cookieOf = async (persona: string): Promise<string> => {
    const known = cookies.get(persona) ?? `vifte=${await sessionsOf(house.databases).begin(persona)}`
    cookies.set(persona, known)
    return known
  }
  return Object.assign(Object.create(house) as House, {
    as: async (persona: string, act: Act, input: unknown, more: Partial<Call> = {}) =>
      perform(act, input, house.call(await personOf(house, persona), more)) as never,
    cookieOf,
    request: async (path: string, { as, ...init }: RequestInit & { as?: string } = {}) => {
      app ??= createApp({ house, origin, onBug: (error) => void bugs.push(error) })
      const headers = new Headers(init.headers)
      if (as) headers.set('Cookie', await cookieOf(as))
      if (init.method === 'POST') headers.set('Sec-Fetch-Site', 'same-origin')
      const response = await (await app).request(path, { ...init, headers })
      if (bugs.length) throw bugs.pop()
      return response
    },
  })
}

async function adminOf(): Promise<{ admin: pg.Client; leave: () => Promise<void> }> {
  const databaseUrl = process.env['DATABASE_URL']
  const server = await openServer({ dataDir: testData, ...(databaseUrl ? { databaseUrl } : {}) })
  const admin = new pg.Client(server.connection('owner', 'postgres'))
  admin.on('error', () => undefined)
  await admin.connect()
  const leave = async () => {
    await admin.end()
    await server.stop()
  }
  return { admin, leave }
}

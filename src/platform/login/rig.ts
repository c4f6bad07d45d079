import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { openDatabases, type Databases } from '../databases.ts'
import { migrate } from '../migrate.ts'
import { launchPostgres } from '../postgres/launch.ts'

/** For tests: a migrated database of our own with two people in it, one of them with a role nobody has. */
export async function testDatabase(): Promise<{ databases: Databases; query: pg.Client; close: () => Promise<void> }> {
  const root = mkdtempSync(path.join(tmpdir(), 'vifte-login-'))
  chmodSync(root, 0o755)
  const running = await launchPostgres(path.join(root, 'data'))
  const { host, port, user, database } = running
  await migrate({ host, port, user, database })
  const query = new pg.Client({ host, port, user, database })
  await query.connect()
  await query.query(`insert into platform.person (id, name, role, enterprise, world) values
    ('mette', 'Mette Holm', 'officer', null, 'practice'), ('omar', 'Omar Friis', 'mentor', '42', 'practice'),
    ('slip', 'Slip Fejl', 'officr', null, 'practice')`)
  const databases = openDatabases((login) => ({ host, port, user: `vifte_${login}`, database }))
  const close = async (): Promise<void> => {
    await Promise.all([databases.close(), query.end()])
    await running.stop()
    for (const directory of [root, host]) rmSync(directory, { recursive: true, force: true })
  }
  return { databases, query, close }
}

export interface Listening {
  origin: string
  close: () => Promise<void>
}

/** A real server on a free port; the app is made when its address is known. */
export async function listening(make: (origin: string) => Hono): Promise<Listening> {
  let app = new Hono()
  const listener = getRequestListener((request, env) => app.fetch(request, env))
  const server: Server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  app = make(origin)
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin, close }
}

export interface Browser {
  cookies: Map<string, { value: string; path: string }>
  /** One request, redirects not followed. */
  ask(url: string, form?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** Follows redirects to the end; `seen` are the addresses passed. */
  follow(url: string, form?: Record<string, string>): Promise<{ response: Response; text: string; seen: string[] }>
}

/** Cookies kept by name and path, as a browser does. */
export function browser(origin: string): Browser {
  const cookies: Browser['cookies'] = new Map()
  const ask: Browser['ask'] = async (href, form, headers = {}) => {
    const url = new URL(href, origin)
    const sent = [...cookies]
      .filter(([, { path: at }]) => url.pathname.startsWith(at))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
    const body = form && { method: 'POST', body: new URLSearchParams(form) }
    const response = await fetch(url, { redirect: 'manual', ...body, headers: { cookie: sent.join('; '), ...headers } })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }
  const follow: Browser['follow'] = async (first, form) => {
    const seen = [first]
    let response = await ask(first, form)
    for (let next = response.headers.get('location'); next !== null; next = response.headers.get('location')) {
      seen.push(next)
      response = await ask(next)
    }
    return { response, text: await response.text(), seen }
  }
  return { cookies, ask, follow }
}

function keep(cookies: Browser['cookies'], line: string): void {
  const [pair = '', ...attributes] = line.split('; ')
  const [name = '', value = ''] = pair.split('=')
  const at = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/'
  const gone = value === '' || attributes.some((attribute) => /^(max-age=0$|expires=thu, 01 jan 1970)/i.test(attribute))
  if (gone) cookies.delete(`${name} ${at}`)
  else cookies.set(`${name} ${at}`, { value, path: at })
}

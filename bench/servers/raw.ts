/** The limit: node:http and pg, one prepared statement a request, no session, no validation, no journal. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { openServer } from '../../src/platform/postgres/server.ts'
import type { Registration } from '../furnish.ts'
import { benchData } from '../place.ts'
import { answerTheBench } from './answers.ts'
import { create, referral } from './raw.sql.ts'

const database = process.argv[2] ?? ''
const databaseServer = await openServer({ dataDir: benchData })
const pool = new pg.Pool({ ...databaseServer.connection('owner', database), max: 10 })
const server = createServer((request, response) => void answer(request, response))
// The generator's connections must outlive the other server's window.
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', () => answerTheBench((server.address() as AddressInfo).port, leave))

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '' } = request
  try {
    if (url === '/create') return send(response, await insert(JSON.parse(await textOf(request)) as Registration))
    if (url.startsWith('/referral/')) return send(response, await read(url.slice('/referral/'.length)))
    if (url === '/noop') return send(response, JSON.stringify({ ok: true }))
    if (url === '/noop-post')
      return send(response, JSON.stringify({ got: JSON.parse(await textOf(request)) as unknown }))
    response.writeHead(404).end()
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}

async function insert({ lot, placement, week, hours }: Registration): Promise<string> {
  const values = [placement, week, Math.round(hours * 100), lot]
  const { rows } = await pool.query<{ id: string }>({ name: 'create', text: create, values })
  if (!rows[0]) throw new Error('the ceiling is reached')
  return JSON.stringify({ id: Number(rows[0].id) })
}

async function read(id: string): Promise<string> {
  const { rows } = await pool.query<{ page: string }>({ name: 'referral', text: referral, values: [id] })
  return rows[0]?.page ?? 'null'
}

function send(response: ServerResponse, json: string): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(json) }).end(json)
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => (text += part))
    request.on('end', () => resolve(text))
    request.on('error', reject)
  })
}

async function leave(): Promise<void> {
  server.close()
  await pool.end()
  await databaseServer.stop()
  process.exit(0)
}

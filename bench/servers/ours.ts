/** Our application as it is served, on a free loopback port, over the bench's database. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { createApp } from '../../src/main.ts'
import { openBenchHouse } from '../data.ts'
import { answerTheBench } from './answers.ts'

const house = await openBenchHouse(process.argv[2] ?? '')
let app = new Hono()
const server = serve(
  { fetch: (request, env) => app.fetch(request, env), port: 0, hostname: '127.0.0.1' },
  () => void ready(),
)

if ('keepAliveTimeout' in server) server.keepAliveTimeout = 120_000

async function ready(): Promise<void> {
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const whole = await createApp({ house, origin, onBug: (error) => void process.stderr.write(`${String(error)}\n`) })
  app = new Hono()
  app.get('/bench/noop', (c) => c.json({ ok: true }))
  app.post('/bench/noop', async (c) => c.json({ got: await c.req.json() }))
  app.route('/', whole)
  answerTheBench(port, leave)
}

async function leave(): Promise<void> {
  server.close()
  await house.close()
  process.exit(0)
}

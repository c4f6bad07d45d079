import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { canonicalHost } from './canonical-host.ts'

const app = new Hono().use(canonicalHost('http://localhost:3000')).all('*', (c) => c.text('her'))

test('another host is sent to the origin with path, query and method', async () => {
  const response = await app.request('/login?til=%2Fudbud', { method: 'POST', headers: { host: '127.0.0.1:3000' } })
  expect(response.status).toBe(307)
  expect(response.headers.get('location')).toBe('http://localhost:3000/login?til=%2Fudbud')
})

test('a path cannot turn the redirect to somebody else', async () => {
  const response = await app.request('http://127.0.0.1:3000//evil.example/', { headers: { host: '127.0.0.1:3000' } })
  expect(new URL(response.headers.get('location') ?? '').host).toBe('localhost:3000')
})

test.each([{ host: 'localhost:3000' }, { host: 'app:8080', 'x-forwarded-host': 'localhost:3000' }, {}])(
  '%j is answered here',
  async (headers) => {
    expect(await (await app.request('/', { headers })).text()).toBe('her')
  },
)

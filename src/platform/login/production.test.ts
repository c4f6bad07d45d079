import { Hono } from 'hono'
import { afterEach, expect, test, vi } from 'vitest'
import { openDatabases } from '../databases.ts'
import { loginRoutes } from './routes.ts'

afterEach(() => vi.unstubAllEnvs())

/** Nothing here touches the database. */
const databases = openDatabases(() => ({ host: '/nowhere' }))

function production(mode: 'demo' | 'production' = 'production'): Hono {
  const routes = loginRoutes({
    databases,
    origin: 'https://vifte.example',
    mode,
    persons: () => Promise.reject(new Error('asked for personas')),
    installation: { mode: 'production', municipality: 'Rigtig', clockDay: null },
    page: (c, { title, body }) => c.html(`<title>${title}</title>${String(body)}`),
  })
  return new Hono().route('/', routes)
}

function stubIssuer(): void {
  vi.stubEnv('OIDC_ISSUER', 'https://localhost:1/')
  vi.stubEnv('OIDC_CLIENT_ID', 'vifte')
  vi.stubEnv('OIDC_CLIENT_SECRET', 'secret')
}

test.each(['/idp/auth', '/idp/.well-known/openid-configuration', '/idp-login/x'])(
  'production has no %s',
  async (path) => {
    stubIssuer()
    for (const method of ['GET', 'POST']) expect((await production().request(path, { method })).status).toBe(404)
  },
)

test.each(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('production does not start without %s', (name) => {
  stubIssuer()
  vi.stubEnv(name, '')
  expect(() => production()).toThrow(`Miljøvariablen ${name} mangler`)
})

test('a program called demo on a production database gets no demo login', () => {
  for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']) vi.stubEnv(name, '')
  expect(() => production('demo')).toThrow('OIDC_ISSUER')
})

test('an identity provider that does not answer is a sentence, not a crash', async () => {
  stubIssuer()
  const response = await production().request('/login')
  expect(response.status).toBe(409)
  expect(await response.text()).toContain('Login-tjenesten svarer ikke lige nu.')
})

test('a bug of ours is the application’s to tell of', async () => {
  stubIssuer()
  const app = new Hono().onError((error, c) => c.text(error.name, 500))
  app.route('/', production())
  vi.spyOn(databases.pools.jobs, 'connect').mockImplementation(() => Promise.reject(new RangeError('bug')))
  const response = await app.request('/logout', { method: 'POST', headers: { cookie: '__Host-vifte=x' } })
  expect([response.status, await response.text()]).toEqual([500, 'RangeError'])
})

test('an identity provider must be https', async () => {
  stubIssuer()
  vi.stubEnv('OIDC_ISSUER', 'http://localhost:1/')
  expect((await production().request('/login')).status).toBe(409)
})

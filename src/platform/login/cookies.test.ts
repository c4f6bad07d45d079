import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { giveToken, keepAttempt, takeAttempt, takeToken, tokenOf, type Attempt } from './cookies.ts'

const https = 'https://vifte.example'
const attempt: Attempt = { state: 'tilstand-som-ingen-kan-gaette', nonce: 'n', verifier: 'v', til: '/søg?q=æ' }

const app = new Hono()
  .get('/give', (c) => (giveToken(c, https, 'hemmelig'), c.text('')))
  .get('/take', (c) => (takeToken(c, https), c.text('')))
  .get('/read', (c) => c.text(tokenOf(c, https) ?? 'ingen'))
  .get('/keep', (c) => (keepAttempt(c, https, attempt), c.text('')))
  .get('/attempt', (c) => c.json(takeAttempt(c, https, c.req.query('state') ?? '') ?? null))

test('over https the session cookie is Secure and bound to the host', async () => {
  expect(await setBy('/give')).toBe('__Host-vifte=hemmelig; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax')
  expect(await setBy('/take')).toMatch(/^__Host-vifte=; Max-Age=0; Path=\/;.* Secure;/)
})

test('a cookie without the prefix, which a sister host could have planted, is not read', async () => {
  expect(await ask('/read', 'vifte=plantet')).toBe('ingen')
  expect(await ask('/read', '__Host-vifte=egen')).toBe('egen')
})

test('an attempt comes back whole to its own state, and to no other', async () => {
  const [cookie = ''] = (await setBy('/keep')).split(';')
  expect(JSON.parse(await ask(`/attempt?state=${attempt.state}`, cookie))).toEqual(attempt)
  expect(await ask('/attempt?state=tilstand-som-en-anden-fandt-paa', cookie)).toBe('null')
  expect(await ask('/attempt', cookie)).toBe('null')
})

test.each(['x', 'e30', Buffer.from('{"state":"tilstand-som-ingen-kan-gaette"}').toString('base64url')])(
  'a broken attempt (%s) is none',
  async (value) => {
    expect(
      await ask(`/attempt?state=${attempt.state}`, `__Host-vifte-login-${attempt.state.slice(0, 12)}=${value}`),
    ).toBe('null')
  },
)

async function setBy(path: string): Promise<string> {
  return (await app.request(path)).headers.get('set-cookie') ?? ''
}

async function ask(path: string, cookie: string): Promise<string> {
  return (await app.request(path, { headers: { cookie } })).text()
}

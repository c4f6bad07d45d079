import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { tokenOf } from './cookies.ts'
import { browser, listening, testDatabase, type Listening } from './rig.ts'
import { loginRoutes, type PersonCard } from './routes.ts'
import { sessionsOf } from './sessions.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 120_000 })

const persons: PersonCard[] = [
  {
    id: 'mette',
    name: 'Mette Holm',
    role: 'officer',
    profile: { sentence: 'Køber tilbud ind.', job: 'Se på et udbud' },
  },
  { id: 'omar', name: 'Omar Friis', role: 'mentor', organisation: 'Grøn Gren', profile: {} },
  { id: 'ghost', name: 'Ukendt', role: 'officer', profile: {} },
]

let base: Awaited<ReturnType<typeof testDatabase>>
let site: Listening
const spoken = vi.spyOn(console, 'warn')

beforeAll(async () => {
  base = await testDatabase()
  site = await listening(app)
})

afterAll(async () => {
  await site.close()
  await base.close()
})

function app(origin: string): Hono {
  const { databases } = base
  const routes = loginRoutes({
    databases,
    origin,
    mode: 'demo',
    persons: async () => persons,
    installation: { mode: 'demo', municipality: 'Øvelse', clockDay: null },
    page: (c, { title, body }) => c.html(`<title>${title}</title>${String(body)}`),
  })
  const whole = new Hono().route('/', routes)
  const who = async (token: string | undefined) =>
    token === undefined ? undefined : sessionsOf(databases).whoOf(token)
  whole.get('*', async (c) => c.text(`${c.req.path}: ${(await who(tokenOf(c, origin)))?.name ?? 'ingen'}`))
  return whole
}

test('a newcomer chooses a persona on the login page and comes to where they were going', async () => {
  const visitor = browser(site.origin)
  const chooser = await visitor.follow('/login?til=/udbud/7')
  const action = /action="(\/idp-login\/[\w-]+)"/.exec(chooser.text)?.[1] ?? ''
  expect(chooser.text).toContain('Udbudskonsulent')
  expect(chooser.text).toContain('Mentor hos leverandør · Grøn Gren')
  expect(chooser.text).toContain('Se på et udbud')
  const { text, seen } = await visitor.follow(action, { persona: 'omar' })
  expect(text).toBe('/udbud/7: Omar Friis')
  expect(seen.every((href) => new URL(href, site.origin).origin === site.origin)).toBe(true)
})

test('a card on the front door logs in without a further page, and the next card changes person', async () => {
  const visitor = browser(site.origin)
  expect((await visitor.follow('/login?persona=mette')).text).toBe('/overblik: Mette Holm')
  const first = visitor.cookies.get('vifte /')?.value ?? ''
  expect((await visitor.follow('/login?persona=omar&til=//evil.example')).text).toBe('/overblik: Omar Friis')
  expect(await sessionsOf(base.databases).whoOf(first)).toBeUndefined()
})

test('a persona nobody knows gets the login page', async () => {
  expect((await browser(site.origin).follow('/login?persona=nobody')).text).toContain('Hvem vil du være?')
})

test('the cookie is for the server only, and the login leaves nothing behind', async () => {
  const visitor = browser(site.origin)
  const { seen } = await visitor.follow('/login?persona=mette')
  const back = seen.find((href) => href.includes('/login/tilbage')) ?? ''
  expect([...visitor.cookies.keys()].filter((name) => name.startsWith('vifte'))).toEqual(['vifte /'])
  expect((await visitor.follow(back)).response.status).toBe(409)
  const again = browser(site.origin)
  const lines = await cookieLines(again, '/login?persona=mette')
  expect(lines.find((line) => line.startsWith('vifte='))).toMatch(
    /^vifte=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  )
})

test('an answer to another browser’s login, or with a wrong state, is refused in Danish', async () => {
  const [thief, victim] = [browser(site.origin), browser(site.origin)]
  const back = await untilBack(thief, '/login?persona=mette')
  const stolen = await victim.follow(back)
  expect(stolen.response.status).toBe(409)
  expect(stolen.text).toContain('Dit login er udløbet eller begyndt et andet sted.')
  const wrong = new URL(back)
  wrong.searchParams.set('state', 'a'.repeat(43))
  expect((await thief.follow(wrong.href)).text).toContain('Dit login er udløbet')
  expect(victim.cookies.has('vifte /')).toBe(false)
})

test('a code that is not the provider’s is refused in Danish', async () => {
  const visitor = browser(site.origin)
  const back = new URL(await untilBack(visitor, '/login?persona=mette'))
  back.searchParams.set('code', 'made-up')
  const { response, text } = await visitor.follow(back.href)
  expect(response.status).toBe(409)
  expect(text).toContain('Dit login kunne ikke bekræftes.')
})

test('a login given up at the provider says so', async () => {
  const visitor = browser(site.origin)
  const back = new URL(await untilBack(visitor, '/login?persona=mette'))
  back.searchParams.delete('code')
  back.searchParams.set('error', 'access_denied')
  expect((await visitor.follow(back.href)).text).toContain('Login blev afbrudt')
})

test('a person the provider vouches for but we do not know is refused in Danish', async () => {
  const visitor = browser(site.origin)
  const { response, text } = await visitor.follow('/login?persona=ghost')
  expect(response.status).toBe(403)
  expect(text).toContain('Du er ikke oprettet i Vifte.')
  expect(visitor.cookies.has('vifte /')).toBe(false)
})

test('the login page takes no foreign form, no unknown persona and no login of another browser', async () => {
  const visitor = browser(site.origin)
  const { text } = await visitor.follow('/login')
  const action = /action="(\/idp-login\/[\w-]+)"/.exec(text)?.[1] ?? ''
  expect((await visitor.ask(action, { persona: 'mette' }, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await visitor.ask(action, { persona: 'nobody' })).status).toBe(404)
  expect((await browser(site.origin).ask(action, { persona: 'mette' })).status).toBe(409)
  expect((await visitor.follow(action, { persona: 'mette' })).text).toBe('/overblik: Mette Holm')
})

test('logout ends the session, but not at another site’s wish', async () => {
  const visitor = browser(site.origin)
  await visitor.follow('/login?persona=mette')
  const token = visitor.cookies.get('vifte /')?.value ?? ''
  expect((await visitor.ask('/logout', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await visitor.follow('/overblik')).text).toBe('/overblik: Mette Holm')
  expect((await visitor.follow('/logout', {})).text).toBe('/: ingen')
  expect(visitor.cookies.has('vifte /')).toBe(false)
  expect(await sessionsOf(base.databases).whoOf(token)).toBeUndefined()
})

test('two tabs may log in side by side', async () => {
  const visitor = browser(site.origin)
  const [one, two] = [
    await untilBack(visitor, '/login?persona=mette&til=/a'),
    await untilBack(visitor, '/login?persona=mette&til=/b'),
  ]
  expect((await visitor.follow(one)).text).toBe('/a: Mette Holm')
  expect((await visitor.follow(two)).text).toBe('/b: Mette Holm')
})

test('the provider keeps quiet, and its own errors are Danish pages', async () => {
  expect(spoken).not.toHaveBeenCalled()
  const { response, text } = await browser(site.origin).follow('/idp/auth?client_id=nobody')
  expect(response.status).toBe(400)
  expect(text).toContain('Login lykkedes ikke')
  expect(text).not.toContain('client')
})

/** Goes through a login until the provider sends the browser back to us; answers that address unvisited. */
async function untilBack(visitor: ReturnType<typeof browser>, first: string): Promise<string> {
  let next = first
  while (!next.includes('/login/tilbage')) next = (await visitor.ask(next)).headers.get('location') ?? '/login/tilbage'
  return next
}

async function cookieLines(visitor: ReturnType<typeof browser>, first: string): Promise<string[]> {
  const answer = await visitor.ask(await untilBack(visitor, first))
  return answer.headers.getSetCookie()
}

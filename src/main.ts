import { Hono, type Context } from 'hono'
import { Refusal } from './kernel/refusal.ts'
import { rooms as plan } from './cycle.ts'
import type { House } from './house.ts'
import { aboutPages } from './about.web.tsx'
import { frontDoor } from './front.ts'
import { canonicalHost } from './platform/login/canonical-host.ts'
import { tokenOf } from './platform/login/cookies.ts'
import { fromOwnForm } from './platform/login/own-form.ts'
import { loginRoutes } from './platform/login/routes.ts'
import { sessionsOf } from './platform/login/sessions.ts'
import { openApiDocument } from './platform/openapi.ts'
import { roles, type By, type Role } from './platform/index.ts'
import { restDoor, tooLarge } from './platform/rest.ts'
import { assets } from './platform/web/assets.ts'
import { languageRoutes, langOf } from './platform/web/language.ts'
import { framed } from './platform/web/pages.tsx'
import { refusedPage } from './platform/web/refused.tsx'
import { securityHeaders } from './platform/web/security-headers.ts'
import { smallBodies } from './platform/web/small-bodies.ts'
import { openVisit, visitOf as visitIn, type Visit, type WebContext, type WebEnv } from './platform/web/visit.ts'
import { enterprisesNamed, personCards, suggestionFor } from './platform/people.store.ts'
import { acts, rooms } from './rooms.ts'

export interface AppOptions {
  house: House
  /** Scheme, host and port as browsers see us. */
  origin: string
  onBug: (error: unknown, where: string) => void
  storyPlaying?: () => boolean
}

/** The whole application over one house: the same for the server, the tests and the benchmarks. */
export async function createApp(options: AppOptions): Promise<Hono> {
  const app = new Hono()
  app.use(smallBodies(mostOf, (c) => tooMuch(c)))
  const by = callerBySession(options)
  app.route('/api', await api(options, by))
  app.route('/', assets())
  app.use(canonicalHost(options.origin))
  app.route('/', login(options, by))
  app.route('/', await pages(options, by))
  return app
}

const MB = 1024 * 1024
/** A file of 25 MB: as a form's part, and as base64 in JSON. */
const [largestForm, largestJson] = [26 * MB, 36 * MB]
const filing = new Set(acts.filter((a) => a.takesFile).map((a) => `/api/${a.room}/${a.verb}`))
const uploads = rooms.flatMap((room) => room.uploads ?? [])

/** The most an address takes: 1 MB, except where a file is sent. */
function mostOf(path: string): number {
  if (filing.has(path)) return largestJson
  return uploads.some((address) => address.test(path)) ? largestForm : MB
}

function tooMuch({ req, text }: Context): Response {
  const most = mostOf(req.path)
  const said = `Det sendte er for stort. Send højst ${most === MB ? '1 MB' : 'en fil på 25 MB'}.`
  if (req.path.startsWith('/api/')) return tooLarge(said)
  return text(most === MB ? said : `${said} Gå tilbage i browseren, og vælg en mindre fil.`, 413)
}

type Caller = (c: Context) => Promise<{ by: By; loggedIn: boolean }>

/** Who calls: the session's person, otherwise the public, in the world the house shows. */
function callerBySession({ house, origin }: AppOptions): Caller {
  const sessions = sessionsOf(house.databases)
  const world = house.installation.mode === 'demo' ? ('practice' as const) : ('live' as const)
  const nobody: By = { id: 'public', name: 'Offentligheden', role: 'public', enterprise: null, world }
  return async (c) => {
    const token = tokenOf(c, origin)
    const by = token === undefined ? undefined : await sessions.whoOf(token)
    return by ? { by, loggedIn: true } : { by: nobody, loggedIn: false }
  }
}

async function api({ house, onBug }: AppOptions, caller: Caller): Promise<Hono> {
  let document: Promise<unknown> | undefined
  return restDoor({
    acts,
    callOf: async (c) => house.call((await caller(c)).by),
    document: () => (document ??= openApiDocument(acts, house.installation.municipality)),
    onBug,
  })
}

function login(options: AppOptions, caller: Caller): Hono {
  const { house, origin } = options
  return loginRoutes({
    databases: house.databases,
    origin,
    mode: house.installation.mode,
    installation: house.installation,
    persons: () => personCards(house.databases.by.jobs),
    page: async (c, view) => {
      const context = c as unknown as WebContext
      context.set('visit', await visitOf(options, caller, context))
      return framed(context, {
        title: view.title,
        body: view.body as never,
        ...(view.status ? { status: view.status } : {}),
      })
    },
  })
}

async function pages(options: AppOptions, caller: Caller): Promise<Hono<WebEnv>> {
  const web = new Hono<WebEnv>()
  web.use(securityHeaders(options.origin))
  web.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !fromOwnForm(c, options.origin))
      throw new Refusal('forbidden', 'Formularen kom ikke fra Viftes egne sider.', { rule: 'CSRF' })
    c.set('visit', await visitOf(options, caller, c))
    // What a person has seen must not stay behind in the browser when they have logged out.
    c.header('Cache-Control', visitIn(c).loggedIn ? 'no-store' : 'private, no-cache')
    await next()
  })
  web.route('/', languageRoutes(options.origin))
  web.route('/', aboutPages())
  web.get('/', frontDoor(options.house, options.storyPlaying ?? (() => false)))
  for (const room of rooms) web.route('/', await room.pages())
  web.all('*', (c) =>
    refusedPage(c, new Refusal('not-found', 'Siden findes ikke. Se efter i adressen, eller gå til forsiden.')),
  )
  web.onError((error, c) => refusedPage(c, error, options.onBug))
  return web
}

async function visitOf({ house }: AppOptions, caller: Caller, c: WebContext): Promise<Visit> {
  const { by, loggedIn } = await caller(c)
  const organisation = by.enterprise === null ? undefined : await enterprisesNamed(house.databases, by.enterprise)
  return openVisit({
    by,
    loggedIn,
    organisation,
    lang: langOf(c),
    nonce: c.get('secureHeadersNonce') ?? '',
    path: c.req.path,
    menu: menus[by.role],
    closed: plan.map(({ path }) => path).filter((path) => !menus[by.role].some((room) => room.path === path)),
    suggestion: async () =>
      loggedIn && house.installation.mode === 'demo' ? suggestionFor(house.databases.by.jobs, by.id) : undefined,
    installation: house.installation,
    call: house.call(by),
  })
}

/** The rooms whose front page opens for this person: a door that would only say no is not shown. */
const menus = Object.fromEntries(
  roles.map((role) => [role, plan.filter((_, i) => rooms[i]?.entry.may.includes(role))]),
) as Record<Role, (typeof plan)[number][]>

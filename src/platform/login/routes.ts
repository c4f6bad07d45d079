import { Hono, type Context } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { httpStatus } from '../tell.ts'
import { loginClient } from './client.ts'
import { giveToken, keepAttempt, takeAttempt, takeToken, tokenOf } from './cookies.ts'
import { demoRoutes } from './demo.ts'
import { destinationOf } from './destination.ts'
import { fromOwnForm } from './own-form.ts'
import { RefusedPage, type PersonCard } from './pages.web.tsx'
import { personOf } from './people.store.ts'
import { sessionsOf } from './sessions.ts'
import { demoSettings, productionSettings } from './settings.ts'
import type { Installation } from '../clock.ts'
import type { Databases } from '../databases.ts'

export type { PersonCard } from './pages.web.tsx'

export interface LoginOptions {
  databases: Databases
  /** Scheme, host and port as browsers see us, without a path. */
  origin: string
  mode: 'demo' | 'production'
  installation: Installation
  /** The personas of the demo's login page; not asked in production. */
  persons: () => Promise<PersonCard[]>
  page: (
    c: Context,
    view: { title: string; body: unknown; status?: 403 | 404 | 409 | 422 },
  ) => Response | Promise<Response>
}

/**
 * Login and logout. To be mounted before any middleware that reads bodies or sets headers: the demo's provider answers for itself.
 * The demo's provider exists only where both the program and the database are demo.
 * @throws Error when production lacks OIDC_ISSUER, OIDC_CLIENT_ID or OIDC_CLIENT_SECRET
 */
export function loginRoutes(options: LoginOptions): Hono {
  const { databases, origin } = options
  const demo = options.mode === 'demo' && options.installation.mode === 'demo'
  const settings = demo ? demoSettings(origin) : productionSettings(origin, process.env)
  const client = loginClient(settings)
  const sessions = sessionsOf(databases)
  const routes = new Hono()
  routes.get('/login', async (c) => {
    const til = destinationOf(origin, c.req.query('til'))
    const { url, attempt } = await client.start(til, demo ? c.req.query('persona') : undefined)
    keepAttempt(c, origin, attempt)
    return onwards(c, url.href, 302)
  })
  routes.get('/login/tilbage', async (c) => {
    const attempt = takeAttempt(c, origin, c.req.query('state') ?? '')
    if (!attempt) throw new Refusal('stale', 'Dit login er udløbet eller begyndt et andet sted. Log ind igen.')
    const subject = await client.finish(new URL(`${settings.redirectUri}${new URL(c.req.url).search}`), attempt)
    const person = await personOf(databases.by.jobs, subject)
    if (!person) throw new Refusal('forbidden', 'Du er ikke oprettet i Vifte. Bed din administrator om adgang.')
    const earlier = tokenOf(c, origin)
    if (earlier !== undefined) await sessions.end(earlier)
    giveToken(c, origin, await sessions.begin(person.id))
    return onwards(c, attempt.til, 303)
  })
  routes.post('/logout', async (c) => {
    if (!fromOwnForm(c, origin)) throw new Refusal('forbidden', 'Log ud skal ske fra Viftes egen side.')
    const token = tokenOf(c, origin)
    if (token !== undefined) await sessions.end(token)
    takeToken(c, origin)
    c.header('Clear-Site-Data', '"cache"')
    return onwards(c, '/', 303)
  })
  if (demo) routes.route('/', demoRoutes({ client: settings, origin, persons: options.persons, page: options.page }))
  routes.onError((error, c) => refused(options, error, c))
  return routes
}

function onwards(c: Context, href: string, status: 302 | 303): Response {
  c.header('Cache-Control', 'no-store')
  return c.redirect(href, status)
}

/** A refusal becomes a page with the way to begin again; a bug of ours goes on to the application. */
async function refused({ page }: LoginOptions, error: Error, c: Context): Promise<Response> {
  if (!(error instanceof Refusal)) throw error
  c.status(httpStatus[error.code])
  c.header('Cache-Control', 'no-store')
  return page(c, {
    title: 'Det lykkedes ikke',
    body: RefusedPage({ sentence: error.message }),
    status: httpStatus[error.code] as 422,
  })
}
